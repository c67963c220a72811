import { describe, expect, it } from 'vitest';
import { markedParts, passageFor } from '../../../src/model/search/marked';
import { search } from '../../../src/model/search/search';
import { searchIndexOf } from '../../../src/model/search/searchIndex';
import { REAL } from '../../support/realDataset';

const INDEX = searchIndexOf(REAL, ({ start }) => start);

function answer(typed: string) {
	const found = search(INDEX, typed);
	if (found === null) throw new Error(`${typed} is not answered.`);
	return found;
}

function marked(text: string, typed: string): string {
	return markedParts(text, answer(typed).terms)
		.map((part) => (part.isMarked ? `[${part.text}]` : part.text))
		.join('');
}

describe('markedParts(text, terms)', () => {
	it('marks the letters typed, and the whole of a word that is spelled another way', () => {
		expect(marked('Le port d’Anvers', 'anv')).toBe('Le port d’[Anv]ers');
		expect(marked('Besançon', 'besanc')).toBe('[Besanç]on');
		expect(marked('Veljko Belivuk arrêté', 'Belivouk')).toBe('Veljko [Belivuk] arrêté');
		expect(marked('Rien ici', 'anvers')).toBe('Rien ici');
	});
});

describe('passageFor(entry, terms, shown, language)', () => {
	it('quotes what the texts shown do not say, around what was found', () => {
		const { groups, terms } = answer('horreur');
		const fact = groups.find(({ sort }) => sort === 'fact')?.entries[0];
		if (fact === undefined) throw new Error('Nothing was found.');
		expect(passageFor(fact, terms, ['Maison de l’horreur'], 'fr')).toBeNull();
		const passage = passageFor(fact, terms, ['Ritopek'], 'fr');
		expect(passage?.text).toContain('horreur');
		expect(passage?.text.length).toBeLessThan(200);
		expect(passage?.language).toBe('fr');
	});
});
