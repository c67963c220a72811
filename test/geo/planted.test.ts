// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { operationOf, type Files } from '../../src/dataset/files';
import { load } from '../../src/dataset/load';
import { check } from '../../src/dataset/parse';
import { attributions } from '../../src/dataset/rules/attributions';
import { digits } from '../../src/dataset/rules/digits';
import { exactness } from '../../src/dataset/rules/exactness';
import { hedges } from '../../src/dataset/rules/hedges';
import { numbers } from '../../src/dataset/rules/numbers';
import { fewDays } from '../../src/dataset/rules/fewDays';
import { ownLanguage } from '../../src/dataset/rules/ownLanguage';
import { press } from '../../src/dataset/rules/press';
import { presumption } from '../../src/dataset/rules/presumption';
import { quotations } from '../../src/dataset/rules/quotations';
import type { Rule } from '../../src/dataset/rules/rule';
import { sameNumbers } from '../../src/dataset/rules/sameNumbers';
import { withheld } from '../../src/dataset/rules/withheld';
import { GEO, type Json } from '../support/dataset';

const FILES = load(GEO);

const SOURCES = JSON.parse(FILES['sources.json'] ?? '') as Record<string, Published>;
const [AUTHORITY = ''] = Object.keys(SOURCES).filter((id) => SOURCES[id]?.kind === 'official');

type Published = { [key: string]: Json };
type Words = { fr: string; en: string };

describe(
	'a fault planted in every event that has room for it is refused there',
	{ timeout: 60_000 },
	() => {
		it('a number that no claim holds', () => {
			refuses(numbers, 100, ({ summary }) => {
				summary.fr += ' 7919 navires.';
				summary.en += ' 7,919 ships.';
			});
		});

		it('a number that one language says otherwise', () => {
			refuses(sameNumbers, 100, ({ summary }) => {
				summary.en = summary.en.replace(/\b\d{2,3}\b(?![.,]?\d)/, (found) =>
					String(Number(found) + 1)
				);
			});
		});

		it('a hedge that one language has lost', () => {
			refuses(hedges, 40, ({ summary }) => {
				summary.en = summary.en.replace(
					/\b(more than|about|nearly|almost|at least) (?=\d)/i,
					() => ''
				);
			});
		});

		it('a hedge that every language has lost', () => {
			refuses(exactness, 15, ({ title }) => {
				title.fr = title.fr.replace(/\b(plus de|environ|près de) (?=\d{2})/i, () => '');
				title.en = title.en.replace(/\b(more than|about|nearly|almost) (?=\d{2})/i, () => '');
			});
		});

		it('a number that no rule can read, and a part of a whole', () => {
			refuses(digits, 200, ({ summary }) => {
				summary.fr += ' 77kg de fer.';
				summary.en += ' 77kg of iron.';
			});
			refuses(numbers, 200, ({ summary }) => {
				summary.fr += ' Un tiers des navires.';
				summary.en += ' A third of the ships.';
			});
		});

		it('two texts that were exchanged', () => {
			refuses(ownLanguage, 200, ({ summary }) => {
				const { fr, en } = summary;
				summary.fr = en;
				summary.en = fr;
			});
		});

		it('a count of one day, or of one case, that does not say why it is a country’s', () => {
			refuses(fewDays, 15, (_, properties) => {
				const figures = (properties.figures ?? []) as Published[];
				for (const figure of figures) delete figure.nationalBecause;
			});
		});

		it('a press author with an official source', () => {
			refuses(press, 10, (_, properties) => {
				const claims = ((properties.figures ?? []) as Published[]).flatMap(
					({ claims }) => claims as Published[]
				);
				const own = claims.filter((claim) => claim.press === true);
				for (const claim of own) claim.sources = [...(claim.sources as Json[]), AUTHORITY];
			});
		});

		it('an expression of others without who says it, or without quotation marks', () => {
			refuses(attributions, 200, ({ summary }) => {
				summary.fr += ' Des criminels.';
				summary.en += ' These are criminals.';
			});
			refuses(attributions, 200, ({ summary }) => {
				summary.fr += ' Un suspect avoue.';
				summary.en += ' A drug lord.';
			});
			refuses(quotations, 200, ({ summary }) => {
				summary.fr += ' Selon la presse, une maison de l’horreur.';
				summary.en += ' The press calls it a house of horrors.';
			});
			refuses(quotations, 1, ({ title }) => {
				title.fr = title.fr.replace(/«\u00a0(maison de l’horreur)\u00a0»/, '$1');
			});
		});

		it('a presumption of innocence that names nobody', () => {
			refuses(presumption, 10, ({ summary }) => {
				summary.fr = summary.fr.replace(
					/[^.;:]*(?= (est|sont) présumée?s? innocente?s?)/,
					() => ' Elles'
				);
			});
		});
	}
);

describe('a withheld title', () => {
	it('is refused in every address', () => {
		const root = JSON.parse(FILES['sources.json'] ?? '') as Record<string, Published>;
		const sources = Object.entries(root).filter(([, source]) => source.withheld === true);
		for (const [, source] of sources) source.url = 'https://press.be/news/a-title-that-accuses';
		const { problems } = check({ ...FILES, 'sources.json': JSON.stringify(root) }, undefined, [
			withheld
		]);
		expect(sources.length).toBeGreaterThan(3);
		expect(problems.map(({ path }) => path)).toEqual(sources.map(([id]) => `${id}.url`));
	});
});

/**
 * Changes every event, and expects the rule to report each one that changed, `least` of them at least. Where
 * nothing changes, there is no room for the fault.
 */
function refuses(
	rule: Rule,
	least: number,
	plant: (texts: { title: Words; summary: Words }, properties: Published) => void
): void {
	const planted: string[] = [];
	const files: Files = Object.fromEntries(
		Object.entries(FILES).map(([path, text]) => {
			if (operationOf(path) === null) return [path, text];
			const root = JSON.parse(text) as { features: { id: string; properties: Published }[] };
			for (const { id, properties } of root.features) {
				const before = JSON.stringify(properties);
				plant(properties as unknown as { title: Words; summary: Words }, properties);
				if (JSON.stringify(properties) !== before) planted.push(id);
			}
			return [path, JSON.stringify(root)];
		})
	);
	const { problems } = check(files, undefined, [rule]);
	const found = new Set(problems.map(({ feature }) => feature));
	expect(planted.length).toBeGreaterThanOrEqual(least);
	expect(planted.filter((id) => !found.has(id))).toEqual([]);
}
