/** What a result means to those who pay, are served or bear the risk; any trade. */
import { anyOf } from './pattern.ts';

/** People whom the work is for. */
export const served = anyOf(`
  customers? clients? patients? pupils? students? guests? users? merchants? famil(?:y|ies) parents? children residents? visitors? passengers? shoppers? buyers? subscribers? members? learners? donors? tenants? citizens? drivers? suppliers? partners? retailers? dealers? accounts? callers? readers? applicants? travell?ers? diners? borrowers? policyholders? claimants? beneficiaries households? mothers? relatives? farmers? viewers? players? nurses doctors clinicians teachers
`);
export const businessPatterns: readonly RegExp[] = [
  /(?:[$€£¥₹]\s?\d)|\b\d[\d,.]*\s?(?:k|m|bn|million|billion|thousand|lakhs?|crores?)?\s?(?:usd|eur|gbp|inr|dollars?|euros?|pounds?|rupees?|quid|francs?|lakhs?|crores?)\b|\b(?:lakhs?|crores?)\b/u,
  /\b(?:revenue|turnover|profits?|margins?|cash(?:-?flow)?|penalt(?:y|ies)|fines?|fined|refunds?|churn|retention|compliance|gdpr|lawsuits?|liabilit(?:y|ies)|breach(?:es)?|safety|grant|funding|bills?|invoic\w+|savings|overtime\s+pay|agency\s+pay|cost(?:s|ed)?|payback|write-?offs?|chargebacks?|reorders?|renewals?|renewed|conversion|bookings?|occupancy|upsell|premiums?|sla|audit|licen[cs]e|accreditation|recall|market\s+share|subscriptions?|contract)\b/u,
];
