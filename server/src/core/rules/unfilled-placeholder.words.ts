/** What may stand in brackets and is meant so: editorial marks of quotation, citations, check boxes, roles, units. */
import { setOf } from '../vocabulary.ts';

/** Notes for the speaker, of an editor, and single words with which a quotation is fitted into a sentence. */
export const stageDirections: ReadonlySet<string> = setOf(`
  ... a added an and anonymised anonymized are at breath breathe caution contact deleted down edit edited
  emphasis emphasis_added emphasis_mine end eye eye_contact for had has he her his i important in inaudible is
  it its laugh laughs laughter long_pause look look_up mine my name_changed name_redacted name_withheld not
  note of omitted on optional or our pause pauses redacted removed she short_pause sic slow slow_down slowly
  smile smiles start that the their these they this those tip to translated translation unclear up update
  updated warning was we were with withheld you …
`);

/** Elements of HTML that occur in Markdown files. */
export const htmlNames: ReadonlySet<string> = setOf(`
  a abbr b bdi bdo big blockquote body br center cite code col colgroup dd del details dfn dir div dl dt em
  fieldset figcaption font h1 h2 h3 h4 h5 h6 head hr html i iframe img ins kbd li link mark meta nobr ol p
  picture pre q rp rt ruby s samp script small span strike strong style sub summary sup svg table tbody td
  textarea tfoot th thead tr tt u ul video wbr
`);
