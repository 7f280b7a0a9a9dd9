/** What may stand in brackets and is meant so. */
import { setOf } from '../story/word-set.ts';

/** Notes for the speaker, of an editor, and single words with which a quotation is fitted into a sentence. */
export const stageDirections: ReadonlySet<string> = new Set(
  `sic redacted withheld anonymised anonymized removed omitted deleted inaudible unclear laughs laugh laughter smile smiles pause pauses breathe breath slow slowly slow down look up eye contact emphasis emphasis added emphasis mine
  ... … the a an my our their his her its he she it they we i you this that these those is was are were has had not and or of to in for on at with note tip warning important caution optional end start edit edited update updated translated translation`
    .split(/\s+/u)
    .concat([
      'slow down',
      'look up',
      'eye contact',
      'emphasis added',
      'emphasis mine',
      'name withheld',
      'name redacted',
      'name changed',
      'short pause',
      'long pause',
    ]),
);

/** Elements of HTML that occur in Markdown files. */
export const htmlNames: ReadonlySet<string> = setOf(`
  a abbr b bdi bdo big blockquote body br center cite code col colgroup dd del details dfn dir div dl dt em
  fieldset figcaption font h1 h2 h3 h4 h5 h6 head hr html i iframe img ins kbd li link mark meta nobr ol p
  picture pre q rp rt ruby s samp script small span strike strong style sub summary sup svg table tbody td
  textarea tfoot th thead tr tt u ul video wbr
`);
