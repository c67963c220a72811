/** Everything the page says in French. The type of this object is what every other language must say. */
const messages = {
	languageName: 'Français',
	thisPageIn: 'Cette page en français',
	skipToList: 'Aller à la liste des faits',
	methodNote: (checked: string) =>
		`Faits tirés de sources publiques, vérifiés pour la dernière fois le ${checked}.`,
	mapRegion: 'Carte des faits, par lieu et par pays',
	marks: 'Repères de la carte',
	markHelp: 'Flèches\u00a0: repère voisin. Entrée\u00a0: ouvrir.',
	mapOf: (title: string) => `Carte\u00a0: ${title}`,
	zoomIn: 'Agrandir',
	zoomOut: 'Réduire',
	home: 'Revenir à la vue de départ',
	fullScreen: 'Plein écran',
	leaveFullScreen: 'Quitter le plein écran',
	outside: 'Hors du cadre',
	loading: 'La carte se charge…',
	mapFailed:
		'La carte interactive n’a pas pu démarrer sur cet appareil. Tous les faits sont dans la liste.',
	retry: 'Réessayer',
	cooperativeWindows: 'Ctrl + molette pour zoomer sur la carte',
	cooperativeMac: '⌘ + molette pour zoomer sur la carte',
	cooperativeMobile: 'Deux doigts pour déplacer la carte',

	operations: 'Opérations',
	kinds: 'Types de faits',
	context: 'Contexte général',
	all: 'Tout',
	none: 'Rien',
	allOf: (what: string) => `Tout cocher\u00a0: ${what}`,
	noneOf: (what: string) => `Tout décocher\u00a0: ${what}`,
	countShown: (shown: number, total: number) =>
		shown === total ? String(total) : `${shown} sur ${total}`,
	measure: 'Chiffre dessiné en cercles',
	period: 'Période',
	from: 'De',
	to: 'À',
	anyYear: 'toutes',
	reset: 'Tout réafficher',
	filters: 'Choisir ce que montre la carte',

	sentence: (seen: {
		shown: number;
		total: number;
		operations: number;
		years: string | null;
		unlocated: number;
		undated: number;
	}) => {
		const events = `${seen.shown} ${seen.shown < 2 ? 'événement' : 'événements'} sur ${seen.total}`;
		const operations = `${seen.operations} ${seen.operations < 2 ? 'opération' : 'opérations'}`;
		const head = [events, operations, ...(seen.years === null ? [] : [seen.years])].join(', ');
		const unlocated =
			seen.unlocated === 0
				? ''
				: seen.unlocated === 1
					? '\u202f; 1 sans lieu précis est dans la liste'
					: `\u202f; ${seen.unlocated} sans lieu précis sont dans la liste`;
		const undated =
			seen.undated === 0
				? ''
				: `\u202f; ${seen.undated} sans date ${seen.undated === 1 ? 'est laissé' : 'sont laissés'} de côté`;
		return `${head}${unlocated}${undated}.`;
	},
	nothingShown: 'Rien n’est affiché\u202f: aucune opération ou aucun type de faits n’est coché.',

	unlocated: 'Sans lieu précis',
	unlocatedHelp: 'Ces faits valent pour plusieurs pays ou n’ont pas de lieu public.',
	noneUnlocated: 'Tout ce qui est affiché se trouve sur la carte.',
	list: 'Tous les faits, avec leurs sources',
	listEmpty: 'Aucun fait ne correspond à ce choix.',
	showOnMap: 'Voir sur la carte',
	countEvents: (count: number) => `${count} ${count < 2 ? 'fait' : 'faits'}`,
	place: 'Lieu',
	date: 'Date',
	scheduled: 'annoncé\u202f; non vérifié depuis',
	precision: {
		site: 'lieu précis',
		area: 'secteur, sans lieu exact',
		town: 'précision\u00a0: la commune',
		city: 'précision\u00a0: la ville',
		region: 'précision\u00a0: la région',
		country: 'précision\u00a0: le pays seulement',
		world: 'pas de lieu'
	},

	legend: 'Légende',
	marksHelp: 'Lire les repères',
	legendOf: {
		place: 'Un lieu\u00a0: un fait (icône) ou plusieurs (nombre)',
		merged: 'Plusieurs lieux voisins, séparés en agrandissant',
		country: 'Un pays, sans lieu plus précis',
		noFigure: 'Pays concerné sans chiffre public trouvé\u00a0: ce n’est pas zéro',
		halo: 'Le lieu est quelque part dans ce cercle',
		region: 'Région, sans lieu plus précis',
		circles: 'Surface proportionnelle au nombre',
		flow: 'Largeur proportionnelle au nombre',
		flowUnnumbered: 'Destination connue, nombre non public'
	},
	unnamedDestinations: (count: number) =>
		count === 1 ? '1 pays non nommé' : `${count} pays non nommés`,
	worldTotals: 'Ce que la carte ne peut pas placer',
	noWorldTotals: 'Aucun total sans répartition pour ce chiffre.',
	noValues: 'Aucun chiffre de ce type ne peut être placé sur la carte.',

	close: 'Fermer',
	figures: 'Chiffres',
	claims: 'Qui le dit',
	asOf: (date: string) => `au ${date}`,
	asOfMonth: (date: string) => `en ${date}`,
	role: {
		series: '',
		disputed: 'chiffre contesté',
		superseded: 'chiffre remplacé'
	},
	scope: {
		national: 'pour le pays entier',
		world: 'total de plusieurs pays, sans répartition',
		part: 'une partie seulement',
		unclear: 'recoupement inconnu avec d’autres chiffres'
	},
	partOf: (whole: string) => `compris dans\u00a0: ${whole}`,
	note: 'À savoir',
	status: 'Où en est la justice',
	answer: 'Réponse',
	checkedOn: (date: string) => `Vérifié pour la dernière fois le ${date}.`,
	stepScheduled: (status: string, date: string | null) =>
		date === null
			? `${status}\u00a0: annoncé\u202f; non vérifié depuis`
			: `${status}\u00a0: annoncé pour ${date}\u202f; non vérifié depuis`,
	sources: 'Sources',
	noAddress: 'sans adresse publique',
	noTitle: 'titre non relevé',
	noDate: 'sans date',
	official: 'source officielle',
	press: 'presse',
	hiddenEvent: 'Ce fait n’est pas affiché avec le choix actuel.',
	countryEvents: 'Pour le pays entier',
	localEvents: 'Dans ses villes et ses régions',
	noFigureHere: (measure: string) =>
		`${measure}\u00a0: aucun chiffre national public trouvé. Ce n’est pas zéro.`,
	notInvolved: (operation: string) => `${operation}\u00a0: pays non concerné.`,
	nothingHere: 'Aucun fait de ces données ne concerne ce pays.',
	places: (count: number) => `${count} lieux voisins`,
	flowTo: (from: string, to: string) => `De ${from} vers ce pays\u00a0: ${to}`,

	source: 'Source',
	dataOf: (date: string) => `Données du ${date}`,
	fullMap: 'Carte complète, sources et données',
	download: 'Télécharger les données',
	licence: 'Licence',
	imprint: 'Mentions',
	contact: 'Contact',
	reply: 'Droit de réponse',
	boundaries: 'Frontières\u00a0: Natural Earth, corrigées par nos soins.',
	code: 'Code sous licence MIT.'
};

export type Messages = typeof messages;
export default messages;
