/** What is handed over with an order, and what shows that the candidate went beyond it. */

/** What is given when work is assigned. */
export const assignments =
  '(?:task|job|project|assignment|ticket|work|case|responsibility|ownership|goal|target|brief|mandate|topic|order|instruction|charge|lead|role|initiative|challenge|objective|mission|duty|request|story|issue|problem|objectives)s?\\b';

/** Whoever is put there gets a place, not a task. */
export const places =
  '(?:team|group|squad|ward|shift|shifts|unit|department|class|room|office|store|shop|branch|school|site|line|floor|region|district|desk|bay|clinic|station|crew|house|hospital|nights|days|mentor|buddy|territory|accounts?|bed|beds)\\b';

/** People in one's charge are no task. */
export const wards =
  '(?:pupils?|students?|patients?|interns?|juniors?|trainees?|apprentices?|nurses?|mentees?|residents?|clients?|customers?|children|beds?|keys?|laptop|badge|login|account|seat|locker|mentor|buddy)\\b';

/** An order to keep away is the opposite of one to begin. */
export const keepAway =
  '(?:not|never|leave|stop|wait|drop|ignore|forget|stay|let|hold|be|mind|focus|stick|keep|calm|slow|give\\s+up)\\b';

/** The plan that the work was on, when no person is named. */
export const plans =
  '(?:roadmap|sprint|backlog|okrs?|kpis?|goals?|objectives?|job(?:\\s+description)?|duties|duty|queue|plan|plans|to-?do(?:\\s+list)?|list|responsibilities|targets?|work\\s*plan|quarterly\\s+plan|yearly\\s+plan|role|rotation|rota|agenda|assignments?|tasks?)\\b';

/** Signs that the candidate saw or did something that the assignment did not hold. */
export const beyond =
  /\b(?:beyond|went\s+(?:much\s+|a\s+step\s+)?further|(?:on|of|off)\s+my\s+own\s+(?:initiative|accord|bat)|unasked|unprompted|more\s+than\s+(?:what\s+)?(?:i\s+was|i\s+had|he|she|they|that|was)|nothing\s+more|wider\s+(?:problem|issue)|bigger\s+(?:problem|issue)|(?:nobody|no\s+one)\s+(?:had|has|asked|knew|noticed|told)|while\s+(?:\w+ing\b|i\s+(?:was|worked|did)|on\s+it|there|at\s+it|doing|working|looking|testing|fixing|reading|going|in\s+there)|on\s+the\s+way\s+i|in\s+the\s+process\s+i|that\s+was\s+(?:all|only)|only\s+(?:that|this|asked|the)|in\s+addition|on\s+top\s+of\s+(?:it|that|this)|but\s+i\s+(?:also|noticed|saw|realised|realized|felt|thought|proposed|decided|wanted)|what\s+(?:nobody|no\s+one)|without\s+being\s+(?:asked|told)|instead\s+of\s+(?:only|just))\b/u;
