import assert from 'node:assert/strict';
import { parseStory } from '../../../server/src/core/story/parse.ts';
import { sectionsOf, sentencesOf } from '../../../server/src/core/story/story.ts';
import {
  infinitiveOf,
  pastTenseOf,
  pluralOf,
  singularOf,
  tagWords,
} from '../../../server/src/core/story/tagger.ts';
import { participleOf, pastOf, verbForm } from '../../../server/src/core/story/verbs.ts';

const tags = (text: string): readonly string[] => {
  const sentence = sectionsOf(parseStory(`## Action\n\n${text}`), 'action').flatMap(sentencesOf)[0]!;
  const parts = tagWords(sentence);
  return sentence.words.map((word, at) => `${word.text}/${parts[at]}`);
};

describe('tagger', () => {
  it('gives one part of speech to each word', () => {
    assert.deepEqual(tags('The nurses checked the new chart.'), [
      'The/other',
      'nurses/plural-noun',
      'checked/past-verb',
      'the/other',
      'new/adjective',
      'chart/noun',
    ]);
  });

  it('stays aligned over contractions, hyphens, figures and markup', () => {
    assert.deepEqual(
      tags("We're **cross-checking** $8K, aren't we?").map((tag) => tag.split('/')[0]),
      ["We're", 'cross-checking', '$8K', "aren't", 'we'],
    );
    assert.equal(tags("We're quickly cross-checking it.")[1], 'quickly/adverb');
    assert.equal(tags("It didn't work, so the doctor called.").at(-1), 'called/past-verb');
  });

  it('knows base forms, numbers of nouns and past tenses', () => {
    assert.equal(infinitiveOf('deployed'), 'deploy');
    assert.equal(singularOf('owners'), 'owner');
    assert.equal(pluralOf('nurse'), 'nurses');
    assert.equal(pastTenseOf('write'), 'wrote');
  });
});

describe('verb forms', () => {
  it('finds the base form without a model', () => {
    const lemmas: Readonly<Record<string, string>> = {
      used: 'use',
      planned: 'plan',
      deployed: 'deploy',
      traced: 'trace',
      committed: 'commit',
      tried: 'try',
      died: 'die',
      tying: 'tie',
      timing: 'time',
      caring: 'care',
      wrote: 'write',
      rewrote: 'rewrite',
      found: 'find',
      left: 'leave',
      split: 'split',
      led: 'lead',
      redeployed: 'redeploy',
      'cross-checked': 'cross-check',
      crashes: 'crash',
      catheterised: 'catheterise',
      fixing: 'fix',
      coached: 'coach',
      reached: 'reach',
      mopped: 'mop',
    };
    for (const [form, lemma] of Object.entries(lemmas)) assert.equal(verbForm(form)?.lemma, lemma, form);
  });

  it('does not take nouns for verbs by their ending', () => {
    for (const word of [
      'hundred',
      'red',
      'morning',
      'something',
      'building',
      'bus',
      'news',
      'server',
      'patient',
    ])
      assert.equal(verbForm(word), undefined, word);
  });

  it('knows the past and the participle', () => {
    assert.equal(pastOf('write'), 'wrote');
    assert.equal(participleOf('write'), 'written');
    assert.equal(pastOf('stop'), 'stopped');
    assert.equal(pastOf('deploy'), 'deployed');
    assert.equal(pastOf('carry'), 'carried');
    assert.equal(pastOf('be'), 'was');
  });
});
