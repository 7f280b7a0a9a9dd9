/**
 * Says that idle time, curiosity, convenience, chance or the candidate's own gain was the reason to act.
 * Words decide here more than grammar; what spares a sentence is a negation, a contrast, somebody else's guess,
 * what might have been, and above all an impact named as the reason in the sentence or the next.
 */
import { plainText, wordsAt } from '../evidence/pattern.ts';
import type { Sentence, Story } from '../story/story.ts';
import { wordSpan } from '../story/story.ts';
import { type Cause, idleReasons, impact, reasonFrame } from './passive-motivation.words.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';
