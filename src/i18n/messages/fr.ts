/** Everything the page says in French. The type of this object is what every other language must say. */
import {
	NARROW_NO_BREAK_SPACE,
	NO_BREAK_SPACE,
	type DateParts,
	type FormatRules
} from '../formatRules';

const messages = {
	languageName: 'Français',
	skipToList: 'Aller à la liste des faits',
	methodNote: (checked: string) =>
		`Faits tirés de sources publiques, vérifiés pour la dernière fois le ${checked}.`,
	mapRegion: 'Carte des faits, par lieu et par pays',
	mapCanvas: 'Carte\u00a0: les flèches déplacent, plus et moins zooment',
	marks: 'Repères de la carte',
	markHelp: 'Flèches\u00a0: repère voisin. Entrée\u00a0: ouvrir.',
	mapOf: (title: string) => `Carte\u00a0: ${title}`,
	zoomIn: 'Agrandir',
	zoomOut: 'Réduire',
	panUp: 'Aller vers le nord',
	panDown: 'Aller vers le sud',
	panLeft: 'Aller vers l’ouest',
	panRight: 'Aller vers l’est',
	home: 'Revenir à la vue de départ',
	globe: 'Voir la Terre comme un globe',
	fullScreen: 'Plein écran',
	leaveFullScreen: 'Quitter le plein écran',
	outside: 'Ailleurs, hors du cadre',
	elsewhere: 'Ailleurs\u00a0:',
	entry: (name: string, count: string) => `${name}, ${count}`,
	fewer: 'Moins',
	mapFailures: {
		missing: 'La carte interactive n’a pas pu être chargée\u202f; cette image en tient lieu.',
		slow: 'La carte interactive se fait attendre\u202f; en attendant, cette image en tient lieu.',
		start:
			'La carte interactive n’a pas pu démarrer dans ce navigateur\u202f; cette image en tient lieu.',
		lost: 'Le navigateur a repris la mémoire graphique de la carte interactive\u202f; cette image en tient lieu jusqu’à son retour.'
	},
	arrival: {
		missing: {
			explore: 'Les réglages n’ont pas pu être chargés\u00a0: l’image et la liste montrent tout.',
			embed: 'Les réglages n’ont pas pu être chargés\u00a0: l’image et la liste montrent tout.',
			list: 'Les réglages n’ont pas pu être chargés\u00a0: la liste montre tout.',
			sources: 'Les réglages n’ont pas pu être chargés\u00a0: cette page montre tout.',
			story: 'La carte interactive n’a pas pu être chargée\u00a0: le récit est entier sans elle.',
			chapter:
				'La carte interactive n’a pas pu être chargée\u00a0: le chapitre est entier sans elle.'
		},
		asked: 'Ce que demandait ce lien n’est pas appliqué.',
		reload: 'Recharger la page'
	},
	retry: 'Réessayer',
	loading: 'Chargement…',
	offline: (version: string) =>
		`Hors connexion\u00a0: la carte est celle du ${version}, gardée par votre navigateur.`,
	newer: 'Une nouvelle version de la carte est en ligne.',
	recordFailed: 'Le détail n’a pas pu être chargé.',
	downloadFailed: 'Le fichier n’a pas pu être préparé. Réessayez quand la connexion est revenue.',
	cooperativeWindows: 'Ctrl + molette pour zoomer sur la carte',
	cooperativeMac: '⌘ + molette pour zoomer sur la carte',
	cooperativeMobile: 'Deux doigts pour déplacer la carte',

	operations: 'Opérations',
	kinds: 'Types de faits',
	context: 'Contexte général',
	/** Of each group of checkboxes, whose gender they take. */
	all: { operations: 'Toutes', kinds: 'Tous' },
	none: { operations: 'Aucune', kinds: 'Aucun' },
	countShown: (shown: number, total: number) => `${shown} sur ${total}`,
	measure: 'Ce que comptent les cercles',
	leadingMeasures: 'Principaux chiffres',
	period: 'Période',
	periodFrom: (date: string, isDay: boolean) => (isDay ? `dès le ${date}` : `dès ${date}`),
	periodTo: (date: string, isDay: boolean) => (isDay ? `jusqu’au ${date}` : `jusqu’en ${date}`),
	underWay: 'en cours ou à la date moins précise',
	from: 'De',
	to: 'À',
	time: {
		whole: 'Toute la période',
		histogram: 'Nombre de faits au fil du temps, par opération',
		start: 'Début de la période',
		end: 'Fin de la période',
		presets: 'Choisir une période…',
		clear: 'Revenir à toute la période',
		before: 'Période précédente',
		after: 'Période suivante',
		play: 'Faire défiler',
		pause: 'Arrêter',
		speed: 'Vitesse',
		speeds: { slow: 'lentement', usual: 'à vitesse moyenne', fast: 'vite' },
		cumulative: 'en gardant ce qui précède',
		undated: 'Faits sans date',
		failed: 'Le choix des dates n’a pas pu être chargé.'
	},
	onlyOneSource: 'Seulement ce qui repose sur une seule source',
	reading: 'Façon de lire la carte',
	readings: { story: 'Le récit', figures: 'Les chiffres' },
	figures: {
		caption: (measure: string) =>
			`${measure}\u00a0: les totaux non répartis par pays, puis chaque pays, du plus grand chiffre au plus petit`,
		rank: 'Rang',
		where: 'Pays ou lieu, opération',
		number: 'Nombre',
		countries: 'Par pays',
		places: 'Une ville, un port ou une affaire seulement',
		placed: (amount: string, years: string | null) =>
			`dont ${amount} par pays${years === null ? '' : ` (${years})`}`,
		olderTotals: (count: number) =>
			count === 1 ? '1 total plus ancien' : `${count} totaux plus anciens`,
		unnumbered: (count: number) =>
			count === 1
				? '1 pays concerné, sans chiffre national public\u00a0: ce n’est pas zéro'
				: `${count} pays concernés, sans chiffre national public\u00a0: ce n’est pas zéro`,
		failed: 'Les chiffres n’ont pas pu être chargés.'
	},
	reset: 'Tout réafficher',
	filters: 'Choisir ce que montre la carte',

	sentence: (seen: {
		shown: number;
		total: number;
		operations: number;
		shared: number;
		years: string | null;
		timed: { isDay: boolean; happened: number; underWay: number; undated: number } | null;
		unlocated: number;
		undated: number;
		isSingleSourced: boolean;
	}) => {
		const facts = `${seen.shown} ${seen.shown < 2 ? 'fait' : 'faits'} sur ${seen.total}`;
		const operations = `${seen.operations} ${seen.operations < 2 ? 'opération' : 'opérations'}`;
		const head = [facts, operations, ...(seen.years === null ? [] : [seen.years])].join(', ');
		const timed =
			seen.timed === null
				? ''
				: `\u00a0: ${[
						`${seen.timed.happened} ${seen.timed.isDay ? 'ce jour-là' : 'dans cette période'}`,
						...(seen.timed.underWay === 0
							? []
							: [`${seen.timed.underWay} en cours ou à la date moins précise`]),
						...(seen.timed.undated === 0 ? [] : [`${seen.timed.undated} sans date`])
					].join(', ')}`;
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
		const shared =
			seen.shared === 0
				? ''
				: seen.shared === 1
					? '\u202f; 1 concerne aussi une opération non choisie'
					: `\u202f; ${seen.shared} concernent aussi des opérations non choisies`;
		const support = seen.isSingleSourced ? '\u202f; chacun ne repose que sur une source' : '';
		return `${head}${timed}${shared}${support}${unlocated}${undated}.`;
	},
	unread: 'Le lien demandait aussi ce que la carte ne connaît pas\u00a0:',
	nothingShown: 'Rien n’est affiché\u00a0: aucune opération ou aucun type de faits n’est coché.',

	unlocated: 'Sans lieu',
	unlocatedHelp: 'Ces faits valent pour plusieurs pays ou n’ont pas de lieu public.',
	noneUnlocated: 'Tout ce qui est affiché se trouve sur la carte.',
	list: 'Tous les faits, avec leurs sources',
	listFolder: 'liste',
	listWhole: 'La liste entière, année par année',
	listYears: 'Années',
	listFilters: 'Choisir les faits de la liste',
	listDescription: (events: number, years: string | null) =>
		`${events} faits${years === null ? '' : ` (${years})`}, année par année\u00a0: pour chacun la date, le lieu, les chiffres, qui les donne et toutes les sources.`,
	listPartFailed: 'Cette partie de la liste n’a pas pu être chargée.',
	undated: 'Sans date',
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

	story: {
		folder: 'recit',
		title: 'Le récit',
		entry: (chapters: number) =>
			chapters === 1 ? 'Le récit' : `Le récit en ${chapters} chapitres`,
		progress: (chapter: number, chapters: number) => `${chapter} / ${chapters}`,
		said: (chapter: number, chapters: number, title: string) =>
			`Chapitre ${chapter} sur ${chapters}\u00a0: ${title}`,
		chapters: 'Tous les chapitres',
		previous: 'Précédent',
		next: 'Suivant',
		explore: 'Explorer la carte',
		onePage: 'Lire le récit en une page',
		chapterPage: 'Ce chapitre sur sa propre page',
		chapterSources: 'Sources de ce chapitre',
		onMap: 'Ce chapitre sur la carte, avec ses réglages',
		leave: 'Quitter le récit',
		failed: 'Le récit n’a pas pu être chargé.'
	},

	legend: 'Légende',
	marksHelp: 'Que veulent dire ces symboles\u202f?',
	legendOf: {
		place: 'Un lieu\u00a0: un fait (icône) ou plusieurs (nombre)',
		merged: 'Plusieurs lieux d’un même pays, séparés en agrandissant',
		country: 'Un pays, sans lieu plus précis',
		noFigure: 'Pays concerné sans chiffre national public\u00a0: ce n’est pas zéro',
		noFigureChosen: 'Pays concerné, aucun chiffre national parmi les faits choisis',
		halo: 'Le lieu est quelque part dans ce cercle',
		region: 'Région, sans lieu plus précis',
		circles: 'Surface proportionnelle au nombre',
		flow: 'Largeur proportionnelle au nombre',
		flowUnnumbered: 'Destination connue, nombre non public'
	},
	unnamedDestinations: (count: number) =>
		count === 1 ? '1 pays non nommé' : `${count} pays non nommés`,
	// An « à » at the end of a line stands there or not by a hair's breadth.
	datesApart: (dates: string) =>
		`Chiffres de dates différentes, ${dates}.`.replace(' à ', ' à\u00a0'),
	eachValue: (count: number) => `Chaque chiffre, avec sa date (${count})`,
	worldTotals: 'Totaux non répartis par pays',
	noValues: 'Aucun cercle pour ce choix.',

	close: 'Fermer',
	accordingTo: (who: string) => `selon ${who}`,
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
	withheldTitle: 'titre non reproduit',
	support: {
		relays: 'relais seulement',
		one: 'une seule source'
	},
	relay: 'relais d’un autre texte',
	noDate: 'sans date',
	official: 'source officielle',
	press: 'presse',
	samePlace: 'Au même point de la carte\u00a0:',
	hiddenEvent: 'Ce fait n’est pas affiché avec le choix actuel.',
	countryEvents: 'Pour le pays entier',
	localEvents: 'Dans ses villes et ses régions',
	noFigureHere: (measure: string) =>
		`${measure}\u00a0: aucun chiffre national public trouvé. Ce n’est pas zéro.`,
	notInvolved: (operation: string) => `${operation}\u00a0: pays non concerné.`,
	nothingHere: 'Aucun fait de ces données ne concerne ce pays.',
	nothingChosenHere: 'Aucun des faits choisis ne concerne ce pays.',
	otherPlaces: (count: number) => `${count} autres lieux`,

	dataOf: (checked: string) => `Données du ${checked}`,
	versionOf: (version: string, checked: string) =>
		`Version du ${version}, faits vérifiés pour la dernière fois le ${checked}.`,
	fullMap: 'Carte complète, sources et données',
	download: 'Télécharger les données',
	licence: 'Licence',
	imprint: 'Mentions légales',
	publication: 'Publication',
	publisher: 'Éditeur',
	director: 'Directeur ou directrice de la publication',
	host: 'Hébergeur',
	contact: 'Contact',
	address: 'Adresse publique',
	fact: (name: string, value: string) => `${name}\u00a0: ${value}`,
	notGiven: 'Non renseigné par cette publication',
	reply: 'Droit de réponse',
	boundaries:
		'Frontières\u00a0: Natural Earth, corrigées par nos soins. Villes\u00a0: GeoNames (CC BY 4.0).',
	code: 'Code sous licence MIT.',
	notices: 'Licences des logiciels et des polices',

	search: {
		label: 'Chercher dans la carte',
		placeholder: 'Lieu, personne, chiffre…',
		sorts: { fact: 'Faits', country: 'Pays', place: 'Lieux', source: 'Sources' },
		results: 'Résultats',
		found: (count: number) => `${count} ${count < 2 ? 'résultat' : 'résultats'}`,
		instead: (typed: string, instead: string) =>
			`Rien sous «\u00a0${typed}\u00a0»\u202f; voici «\u00a0${instead}\u00a0».`,
		none: (typed: string) => `Rien sous «\u00a0${typed}\u00a0».`,
		near: 'Mots proches',
		try: 'Essayez un lieu, un pays, une personne, un chiffre, une date ou une source.',
		hidden: 'masqué par vos choix',
		failed: 'La recherche n’a pas pu être chargée.'
	},
	share: {
		open: 'Partager',
		title: 'Partager cette carte',
		link: 'Lien vers cette vue',
		send: 'Envoyer…',
		embed: 'Code pour un article',
		cite: 'Citation',
		citation: (said: {
			title: string;
			publisher: string | null;
			version: string;
			address: string;
		}) =>
			`«\u00a0${said.title}\u00a0», carte interactive, ${said.publisher === null ? '' : `${said.publisher}, `}version du ${said.version}, ${said.address}`,
		copy: 'Copier',
		copied: 'Copié.',
		selected:
			'La copie est bloquée ici\u00a0: le texte est sélectionné, copiez-le avec Ctrl\u00a0+\u00a0C ou ⌘\u00a0C.',
		failed: 'Le partage n’a pas pu être chargé. Réessayez quand la connexion est revenue.',
		iframeTitle: (title: string) => `Carte interactive\u00a0: ${title}`,
		fullMap: 'Carte complète, avec toutes ses sources',
		snippets: {
			frame: {
				title: 'Cadre simple',
				help: 'Accepté presque partout. La carte remplit la hauteur donnée.'
			},
			listener: {
				title: 'Cadre à sa hauteur',
				help: 'Le même, avec une ligne de script qui lui donne la hauteur de son contenu. Sans le script, il défile.'
			},
			element: {
				title: 'Élément avec script',
				help: 'Se charge à l’approche, montre l’image jusque-là, et obéit à la page qui le tient.'
			},
			picture: {
				title: 'Image avec lien',
				help: 'Pour les lettres d’information, AMP et les flux.'
			}
		}
	},

	sourcesPage: 'Sources et méthode',
	sourcesDescription: (sources: number) =>
		`Comment cette carte est faite, ce qu’elle ne peut pas montrer, et ce qui s’appuie sur chacune de ses ${sources} sources.`,
	method: 'Comment cette carte est faite',
	methodRules: (checked: string) => [
		{
			title: 'Un chiffre est une affirmation',
			text: 'Chaque chiffre est ce que quelqu’un affirme\u00a0: une valeur, l’autorité ou la personne qui la donne, une date, des sources. Le journal qui rapporte un chiffre n’en est pas l’auteur.'
		},
		{
			title: 'Séries et chiffres contestés',
			text: 'Quand la même chose est recomptée, le dernier décompte s’affiche et les précédents restent à côté. Un chiffre contesté est montré, mais il ne prend jamais la place de l’autre parce qu’il est plus récent. Rien n’est moyenné.'
		},
		{
			title: 'Ce qu’un chiffre peut dire d’un pays',
			text: 'Seul un décompte national donne sa valeur à un pays. Un total de plusieurs pays reste dans la légende. Une partie (affaire, région, journée) et un chiffre dont le recoupement est inconnu ne donnent de valeur à aucun pays.'
		},
		{
			title: 'Jamais d’addition entre opérations',
			text: 'Les mêmes personnes peuvent figurer dans deux opérations, et deux mesures ne comptent pas la même chose\u00a0: ni les unes ni les autres ne sont additionnées ou converties. La seule somme réunit des pays, pour une opération et une mesure\u202f; elle porte ses dates et s’annonce comme un minimum, ou comme une approximation.'
		},
		{
			title: 'Des lieux aussi précis que les sources',
			text: 'La précision appartient au fait\u00a0: site, secteur, commune, ville, région, pays. Rien n’est dessiné plus finement, et le doute se voit autour du repère. Un fait connu pour un pays entier n’a pas d’épingle\u202f; un fait sans lieu est compté à côté de la carte.'
		},
		{
			title: 'L’absence de chiffre n’est pas zéro',
			text: 'Un pays hachuré est concerné sans que nous ayons trouvé de chiffre national public. Une date déduite d’autres dates est signalée comme telle, un fait seulement annoncé aussi.'
		},
		{
			title: 'Présomption d’innocence',
			text: 'Arrêté n’est pas mis en examen, mis en examen n’est pas renvoyé, renvoyé n’est pas condamné, et une condamnation peut être frappée d’appel. Chaque étape a son propre mot. Une personne mise en cause n’est nommée qu’avec sa situation judiciaire et sa réponse.'
		},
		{
			title: 'Les mots',
			text: 'Les textes sont les nôtres. Les expressions d’autrui sont entre guillemets et attribuées.'
		},
		{
			title: 'Ce qui n’est plus vérifié',
			text: `Les faits ont été recueillis dans des sources publiques et vérifiés pour la dernière fois le ${checked}. Rien n’a été vérifié depuis\u00a0: des décomptes ont pu augmenter, des procès se tenir, des adresses disparaître.`
		}
	],
	supportTitle: 'Sur quoi reposent les chiffres',
	supportIntro: (claims: string, weak: string) =>
		`Sur ${claims} affirmations chiffrées, ${weak} ne reposent que sur une source, ou sur des relais. Un relais, copie d’un autre texte, est nommé et ne compte pour aucune source.`,
	supportCaption: 'Affirmations chiffrées, par nombre et genre de leurs sources',
	supportRows: {
		relays: 'Relais seulement',
		one: 'Une source',
		two: 'Deux sources',
		more: 'Trois ou plus'
	},
	supportVoices: { official: 'Officielles', press: 'De presse', both: 'Des deux genres' },
	total: 'Total',
	supportEvents: (count: number) =>
		`Les ${count} faits qui ne reposent que sur une source, dans la liste`,
	limits: 'Ce que la carte ne peut pas montrer',
	limitsUnlocated: 'Faits sans lieu précis',
	limitsTotals: 'Totaux sans répartition complète par pays',
	leftOut: 'Laissé de côté, et pourquoi',
	borders: 'Les frontières dessinées',
	bibliography: 'Bibliographie',
	searchSources: 'Chercher un éditeur, un titre ou un numéro',
	sourcesFound: (found: number, total: number) =>
		found === total
			? `${total} sources`
			: found === 0
				? `Aucune des ${total} sources ne correspond.`
				: `${found} sur ${total} sources`,
	resting: (numbers: number, facts: number) =>
		[
			...(numbers > 0 ? [`${numbers} ${numbers < 2 ? 'chiffre' : 'chiffres'}`] : []),
			...(facts > 0 ? [`${facts} ${facts < 2 ? 'fait ou procédure' : 'faits ou procédures'}`] : [])
		].join(', '),
	restsOn: (id: string) => `${id}\u00a0: ce qui s’appuie sur cette source`,
	proceedings: 'Procédures, partie par partie',
	proceedingEvents: 'Faits qui s’y rapportent',
	noAnswer: 'Aucune réponse trouvée.',
	corrections: 'Corrections',
	noCorrections: 'Aucune correction à ce jour.',

	downloadName: 'carte',
	downloadSeen: 'Ce qui est affiché',
	downloadPicture: 'Télécharger l’image',
	pictureDrawing: 'Image en préparation…',
	pictureFailed: 'L’image n’a pas pu être faite. Réessayez dans un instant.',
	countTotals: (count: number) =>
		count === 1 ? '1 total de plusieurs pays' : `${count} totaux de plusieurs pays`,
	viewAddress: 'Adresse de cette vue',
	downloadAll: 'Tout',
	dataStory: 'Annotations et chapitres (JSON)',
	dataSchema: 'Schéma JSON',
	table: {
		title: 'Titre',
		choice: 'Choix',
		operations: 'Opérations',
		version: 'Version du',
		checked: 'Faits vérifiés le',
		licence: 'Licence',
		address: 'Adresse'
	},
	columns: {
		event: 'identifiant',
		operations: 'opérations',
		kind: 'type',
		title: 'titre',
		summary: 'résumé',
		start: 'début',
		end: 'fin',
		scheduled: 'seulement annoncé',
		place: 'lieu',
		countries: 'pays',
		precision: 'précision',
		longitude: 'longitude',
		latitude: 'latitude',
		destination: 'pays destinataire',
		figure: 'chiffre',
		measure: 'mesure',
		counted: 'ce qui est compté',
		scope: 'portée',
		partOf: 'compris dans',
		low: 'valeur basse',
		high: 'valeur haute',
		bound: 'borne',
		by: 'qui le dit',
		asOf: 'à la date du',
		role: 'rôle',
		note: 'à savoir',
		sources: 'sources',
		references: 'références'
	},

	ledger: (count: number) =>
		count === 1 ? '1 chiffre laissé de côté' : `${count} chiffres laissés de côté`,
	contains: (count: number) =>
		count === 1 ? '1 chiffre compris dans ce total' : `${count} chiffres compris dans ce total`,
	announced: 'Total annoncé',
	labelled: (label: string, said: string) => `${label}\u00a0: ${said}`,
	noNationalFigure: 'aucun chiffre national public trouvé',
	noFigureChosen: 'aucun chiffre national parmi les faits choisis',
	reason: {
		disputed: 'chiffre contesté',
		superseded: 'remplacé par son auteur',
		earlier: 'décompte plus ancien de la même chose',
		contained: 'déjà compris dans le chiffre affiché',
		part: 'une partie seulement\u00a0: affaire, région ou journée',
		unclear: 'recoupement inconnu avec d’autres chiffres',
		older: 'autre décompte national, plus ancien',
		shared: 'vaut pour plusieurs opérations, dessiné avec une autre',
		flow: 'dessiné comme un flux vers le pays',
		world: 'total de plusieurs pays, sans répartition',
		measure: 'autre mesure\u00a0: ni additionnée ni convertie',
		later: 'plus récent que les dates choisies',
		hidden: 'masqué par le choix actuel'
	},
	placed: (sum: {
		operation: string;
		placed: string;
		dates: string | null;
		announced: string;
		announcedOn: string | null;
	}) =>
		`${sum.operation}\u00a0: ${sum.placed} sur la carte${sum.dates ? ` (${sum.dates})` : ''}\u202f; total annoncé\u00a0: ${sum.announced}${sum.announcedOn ? ` (${sum.announcedOn})` : ''}`
};

export type Messages = typeof messages;
export default messages;

const MONTHS = [
	'janvier',
	'février',
	'mars',
	'avril',
	'mai',
	'juin',
	'juillet',
	'août',
	'septembre',
	'octobre',
	'novembre',
	'décembre'
];

/** How French writes numbers, amounts and dates. */
export const rules: FormatRules = {
	plurals: new Intl.PluralRules('fr'),
	groupSeparator: NARROW_NO_BREAK_SPACE,
	decimalSeparator: ',',
	scales: [
		{ value: 1e9, words: { one: 'milliard', other: 'milliards' }, symbol: `${NO_BREAK_SPACE}Md` },
		{ value: 1e6, words: { one: 'million', other: 'millions' }, symbol: `${NO_BREAK_SPACE}M` }
	],
	afterScale: withDe,
	currencySigns: { EUR: '€', USD: '$', GBP: '£' },
	currencyPosition: 'after',
	units: {
		kilogram: 'kg',
		tonne: 't',
		tonnes: { one: 'tonne', other: 'tonnes' },
		symbols: ['g', 'kg', 't', 'm²', 'ha', 'km']
	},
	bounded: {
		about: (amount) => `environ ${amount}`,
		'at-least': (amount) => `au moins ${amount}`,
		'more-than': (amount) => `plus de ${amount}`,
		nearly: (amount) => `près de ${amount}`,
		'at-most': (amount) => `au plus ${amount}`
	},
	amountRange: (low, high) => `de ${low} à ${high}`,
	date: writeDate,
	dateRange: (start, end) => `${since(start)} ${until(end)}`,
	unknownDate: 'date inconnue',
	inferredDate: 'date déduite',
	list: { between: ', ', last: ' et ' }
};

function writeDate({ day, month, year }: DateParts): string {
	return [day === 1 ? '1er' : day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

function since(start: DateParts): string {
	return start.day ? `du ${writeDate(start)}` : withDe(writeDate(start));
}

function until(end: DateParts): string {
	return `${end.day ? 'au' : 'à'} ${writeDate(end)}`;
}

const VOWEL = /^[aàâeéèêëiîïoôöuùûüœæ]/i;

/** Before most h French elides (« d’heures »); these stems begin with the h that forbids it (« de hackers »). */
const ASPIRATED = /^(hack|hall|halte|hameau|handicap|hangar|hasard|hausse|haut|héros|hors|huit)/i;

/** The word after « de », elided where French elides: « de messages », « d’appareils ». */
function withDe(word: string): string {
	const elides = VOWEL.test(word) || (/^h/i.test(word) && !ASPIRATED.test(word));
	return elides ? `d’${word}` : `de ${word}`;
}
