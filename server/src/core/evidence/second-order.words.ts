/** What went on without the candidate: others took it over, it became a rule, it prevented repeats, people grew. */
import { anyOf } from './pattern.ts';

const others = anyOf(`
  teams? squads? departments? wards? stores? shops? branches schools? class(?:es)? sites? regions? depots? groups? offices? desks? units? clinics? hospitals? colleagues? managers? engineers? teachers? nurses? services? countries plants? lines? shifts? universities dealers? suppliers? vendors? chains? contributors? maintainers? companies franchises? kitchens? hotels? faculties chapters? courses?
`);
const rule = anyOf(`
  default standard template policy norm check-?list practice runbook criterion rule requirement procedure protocol process guide(?:line)?s? induction onboarding curriculum training handbook manual playbook law contract library pipeline agenda routine habit
`);
export const secondOrderPatterns: readonly RegExp[] = [
  new RegExp(`\\b(?:other|another|two|three|four|five|six|seven|eight|ten|\\d+|several|all|both|every|the|our)\\s+(?:[\\w-]+\\s+){0,3}?${others}\\b[^.;!?]{0,25}\\b(?:adopted|copied|reused?|took\\s+(?:it\\s+|this\\s+)?over|taken\\s+(?:it\\s+)?over|picked\\s+(?:it\\s+)?up|followed\\s+suit|use[sd]?\\s+(?:it|the\\s+same)|asked\\s+for\\s+(?:it|the\\s+same|a\\s+copy))\\b`, 'u'),
  new RegExp(`\\b(?:became|becoming|made\\s+it|turned\\s+into|is\\s+now|are\\s+now|now\\s+part\\s+of)\\b[^.;!?]{0,25}\\b${rule}\\b`, 'u'),
  new RegExp(`\\b(?:adopted|reused|copied|rolled\\s+(?:it\\s+)?out|used|picked\\s+up|extended|taken\\s+over)\\s+(?:by|across|to|in)\\s+[^.;!?]{0,30}?\\b${others}\\b`, 'u'),
  /\b(?:has|have|had)(?:\s+not|n't)\s+(?:happened|come\s+back|returned|recurred|reappeared|occurred|been\s+seen)\b|\bnever\s+(?:happened|came\s+back|returned)\b/u,
];
