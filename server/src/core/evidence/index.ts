/** All evidence that an answer holds, kind by kind, for the outline of what a listener gets. */
import type { WordRange } from '../story/grammar.ts';
import type { Span } from '../story/spans.ts';
import {
  type SectionId,
  type Sentence,
  type Story,
  sectionsOf,
  sentencesOf,
  wordSpan,
} from '../story/story.ts';
import { boundaryOf } from './boundary.ts';
import { businessOf } from './business.ts';
import { ownDeedsOf } from './deeds.ts';
import { mechanismOf } from './mechanism.ts';
import { quantitiesOf } from './quantities.ts';
import { secondOrderOf } from './second-order.ts';
import { verificationOf } from './verification.ts';

export type EvidenceId =
  | 'boundary'
  | 'deed'
  | 'quantity'
  | 'baseline'
  | 'business'
  | 'second-order'
  | 'verification'
  | 'mechanism';

export interface EvidencePlace {
  readonly id: EvidenceId;
  /** The first words of the answer that offer it; undefined when nothing does. */
  readonly found: Span | undefined;
}

/** Each kind with the first place where it stands in the sections where it belongs. */
export function evidenceSummary(story: Story): readonly EvidencePlace[] {
  return kinds.map(({ id, sections, read }) => {
    for (const section of sectionsOf(story, ...sections)) {
      for (const sentence of sentencesOf(section)) {
        const range = read(sentence);
        if (range) return { id, found: wordSpan(sentence, range.first, range.last) };
      }
    }
    return { id, found: undefined };
  });
}

interface Kind {
  readonly id: EvidenceId;
  readonly sections: readonly SectionId[];
  readonly read: (sentence: Sentence) => WordRange | undefined;
}

const kinds: readonly Kind[] = [
  { id: 'boundary', sections: ['situation', 'task', 'action'], read: boundaryOf },
  { id: 'deed', sections: ['action'], read: (sentence) => ownDeedsOf(sentence)[0] },
  { id: 'quantity', sections: ['result'], read: (sentence) => quantitiesOf(sentence)[0] },
  { id: 'baseline', sections: ['result'], read: anchoredQuantityOf },
  { id: 'business', sections: ['result'], read: businessOf },
  { id: 'second-order', sections: ['result', 'reflection'], read: secondOrderOf },
  { id: 'verification', sections: ['action', 'result'], read: verificationOf },
  { id: 'mechanism', sections: ['reflection'], read: mechanismOf },
];

/** A quantity that can be judged: it has the value before, or the time over which it came about. */
export function anchoredQuantityOf(sentence: Sentence): WordRange | undefined {
  const quantities = quantitiesOf(sentence);
  return quantities.find(({ hasBaseline }) => hasBaseline) ?? quantities.find(({ period }) => period);
}
