import assert from 'node:assert/strict';
import { editDistance, nearestName } from '../../../server/src/core/frameworks/nearest.ts';
import {
  companyNamed,
  nearestCompany,
  nearestPrinciple,
  principleNamed,
  principlesOf,
} from '../../../server/src/core/frameworks/principles.ts';

describe('principles', () => {
  it('has the sixteen of Amazon', () => assert.equal(principlesOf('amazon').length, 16));

  for (const [typed, name] of [
    ['ownership', 'Ownership'],
    ['Bias for action', 'Bias for Action'],
    ['are right a lot', 'Are Right, A Lot'],
    ['Have Backbone, Disagree & Commit', 'Have Backbone; Disagree and Commit'],
    ['Earths Best Employer', "Strive to be Earth's Best Employer"],
    ['Highest Standards', 'Insist on the Highest Standards'],
    ['Ownersip', undefined],
  ] as const) {
    it(`${typed} is ${name}`, () => assert.equal(principleNamed(typed, 'amazon')?.name, name));
  }

  it('prefers the company own name', () => {
    assert.equal(principleNamed('Customer Obsession', 'microsoft')?.company, 'microsoft');
    assert.equal(principleNamed('Customer Obsession', 'generic')?.company, 'amazon');
    assert.equal(principleNamed('Growth Mindset', 'amazon')?.company, 'microsoft');
  });

  it('finds the nearest', () => {
    assert.equal(nearestPrinciple('Ownersip', 'amazon'), 'Ownership');
    assert.equal(nearestPrinciple('Bias for Actoin', 'amazon'), 'Bias for Action');
    assert.equal(nearestPrinciple('Dive Depe', 'amazon'), 'Dive Deep');
    assert.equal(nearestPrinciple('Gardening', 'amazon'), undefined);
  });

  for (const [typed, company] of [
    ['Amazon', 'amazon'],
    ['AWS', 'amazon'],
    ['Amazon (AWS)', 'amazon'],
    ['Google Cloud', 'google'],
    ['facebook', 'meta'],
    ['Metro Bank', undefined],
    ['Amazonia Travel', undefined],
    ['Initech', undefined],
  ] as const) {
    it(`${typed} is ${company}`, () => assert.equal(companyNamed(typed), company));
  }

  for (const [typed, company] of [
    ['Amzon', 'amazon'],
    ['Gogle', 'google'],
    ['Mircosoft', 'microsoft'],
    ['Micosoft', 'microsoft'],
    ['Amadeus', undefined],
    ['Zeta', undefined],
    ['Metro', undefined],
    ['Initech', undefined],
    ['Amazon', undefined],
  ] as const) {
    it(`${typed} was meant as ${company}`, () => assert.equal(nearestCompany(typed), company));
  }

  it('counts slips', () => {
    assert.equal(editDistance('senior', 'snior', 5), 1);
    assert.equal(editDistance('ab', 'ba', 5), 1);
    assert.equal(editDistance('kitten', 'sitting', 9), 3);
    assert.equal(editDistance('kitten', 'sitting', 2), 2);
    assert.equal(nearestName('senoir', ['entry', 'mid', 'senior'] as const), 'senior');
  });
});
