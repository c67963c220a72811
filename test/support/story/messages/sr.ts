/** Everything the page says in Serbian, in Cyrillic: a language of the tests, with three forms of a noun and its own letters. */
import { NO_BREAK_SPACE, type DateParts, type FormatRules } from '../../../../src/i18n/formatRules';
import type { Messages } from '../../../../src/i18n/messages/fr';

const PLURALS = new Intl.PluralRules('sr');

/** « 1 чињеница », « 3 чињенице », « 5 чињеница ». */
function counted(count: number, one: string, few: string, other: string): string {
	return `${count} ${formOf(count, one, few, other)}`;
}

/** With a point at its end, unless a date has brought one. */
function closed(sentence: string): string {
	return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

function formOf(count: number, one: string, few: string, other: string): string {
	const category = PLURALS.select(count);
	return category === 'one' ? one : category === 'few' ? few : other;
}

const messages: Messages = {
	languageName: 'Српски',
	skipToList: 'Пређи на списак чињеница',
	methodNote: (checked) => `Чињенице из јавних извора, последњи пут проверене ${checked}`,
	mapRegion: 'Карта чињеница, по местима и земљама',
	mapCanvas: 'Карта: стрелице је померају, плус и минус увећавају и умањују',
	marks: 'Ознаке на карти',
	markHelp: 'Стрелице: суседна ознака. Enter: отвори.',
	mapOf: (title) => `Карта: ${title}`,
	zoomIn: 'Увећај',
	zoomOut: 'Умањи',
	panUp: 'Помери на север',
	panDown: 'Помери на југ',
	panLeft: 'Помери на запад',
	panRight: 'Помери на исток',
	home: 'Врати почетни приказ',
	globe: 'Прикажи Земљу као глобус',
	fullScreen: 'Цео екран',
	leaveFullScreen: 'Напусти цео екран',
	outside: 'Другде, изван оквира',
	elsewhere: 'Другде:',
	entry: (name, count) => `${name}, ${count}`,
	fewer: 'Мање',
	mapFailures: {
		missing: 'Интерактивна карта није могла да се учита; ова слика је замењује.',
		slow: 'Интерактивна карта касни; док не стигне, замењује је ова слика.',
		start: 'Интерактивна карта није могла да се покрене у овом прегледачу; ова слика је замењује.',
		lost: 'Прегледач је одузео графичку меморију интерактивној карти; до њеног повратка замењује је ова слика.'
	},
	arrival: {
		missing: {
			explore: 'Контроле нису могле да се учитају: слика и списак приказују све.',
			embed: 'Контроле нису могле да се учитају: слика и списак приказују све.',
			list: 'Контроле нису могле да се учитају: списак приказује све.',
			sources: 'Контроле нису могле да се учитају: ова страница приказује све.',
			story: 'Интерактивна карта није могла да се учита: прича је цела и без ње.',
			chapter: 'Интерактивна карта није могла да се учита: поглавље је цело и без ње.'
		},
		asked: 'Оно што је тражила ова веза није примењено.',
		reload: 'Учитај страницу поново'
	},
	retry: 'Покушај поново',
	loading: 'Учитавање…',
	offline: (version) => `Без мреже: ово је карта од ${version}, сачувана у вашем прегледачу.`,
	newer: 'Нова верзија карте је на мрежи.',
	recordFailed: 'Појединости нису могле да се учитају.',
	downloadFailed: 'Датотека није могла да се припреми. Покушајте поново када се веза врати.',
	cooperativeWindows: 'Ctrl + точкић за увећање карте',
	cooperativeMac: '⌘ + точкић за увећање карте',
	cooperativeMobile: 'Два прста за померање карте',

	operations: 'Операције',
	kinds: 'Врсте чињеница',
	context: 'Општи оквир',
	all: { operations: 'Све', kinds: 'Све' },
	none: { operations: 'Ниједна', kinds: 'Ниједна' },
	countShown: (shown, total) => `${shown} од ${total}`,
	measure: 'Шта броје кругови',
	leadingMeasures: 'Главни бројеви',
	period: 'Раздобље',
	// A month by itself does not change, so that it cannot follow « од ».
	periodFrom: (date, isDay) => (isDay ? `од ${date}` : `почетак: ${date}`),
	periodTo: (date, isDay) => (isDay ? `до ${date}` : `крај: ${date}`),
	underWay: 'у току или мање тачног датума',
	from: 'Од',
	to: 'До',
	time: {
		whole: 'Цело раздобље',
		histogram: 'Број чињеница кроз време, по операцијама',
		start: 'Почетак раздобља',
		end: 'Крај раздобља',
		presets: 'Изаберите раздобље…',
		clear: 'Назад на цело раздобље',
		before: 'Претходно раздобље',
		after: 'Следеће раздобље',
		play: 'Пусти',
		pause: 'Заустави',
		speed: 'Брзина',
		speeds: { slow: 'споро', usual: 'средњом брзином', fast: 'брзо' },
		cumulative: 'задржи оно што претходи',
		undated: 'Чињенице без датума',
		failed: 'Избор датума није могао да се учита.'
	},
	onlyOneSource: 'Само оно што почива на једном извору',
	reset: 'Прикажи све поново',
	reading: 'Како се карта чита',
	readings: { story: 'Прича', figures: 'Бројеви' },
	figures: {
		caption: (measure) =>
			`${measure}: збирови без поделе по земљама, затим свака земља, од највећег броја до најмањег`,
		rank: 'Ред',
		where: 'Земља или место, операција',
		number: 'Број',
		countries: 'По земљама',
		places: 'Само један град, лука или предмет',
		placed: (amount, years) => `од тога ${amount} по земљама${years === null ? '' : ` (${years})`}`,
		olderTotals: (count) => counted(count, 'старији збир', 'старија збира', 'старијих збирова'),
		unnumbered: (count) =>
			`${counted(count, 'земља', 'земље', 'земаља')} без јавног државног броја: то није нула`,
		failed: 'Бројеви нису могли да се учитају.'
	},
	filters: 'Изаберите шта карта приказује',

	sentence: (seen) => {
		const facts = `${seen.shown} од ${seen.total} ${formOf(seen.total, 'чињенице', 'чињенице', 'чињеница')}`;
		const operations = counted(seen.operations, 'операција', 'операције', 'операција');
		const head = [facts, operations, ...(seen.years === null ? [] : [seen.years])].join(', ');
		const timed =
			seen.timed === null
				? ''
				: `: ${[
						`${seen.timed.happened} ${seen.timed.isDay ? 'тог дана' : 'у том раздобљу'}`,
						...(seen.timed.underWay === 0
							? []
							: [`${seen.timed.underWay} у току или мање тачног датума`]),
						...(seen.timed.undated === 0 ? [] : [`${seen.timed.undated} без датума`])
					].join(', ')}`;
		const unlocated =
			seen.unlocated === 0
				? ''
				: `; ${seen.unlocated} без тачног места ${formOf(seen.unlocated, 'је', 'су', 'је')} на списку`;
		const undated =
			seen.undated === 0
				? ''
				: `; ${seen.undated} без датума ${formOf(seen.undated, 'није приказана', 'нису приказане', 'није приказано')}`;
		const shared =
			seen.shared === 0
				? ''
				: `; ${seen.shared} ${formOf(seen.shared, 'се односи', 'се односе', 'се односи')} и на операције које нису изабране`;
		const support = seen.isSingleSourced ? '; свака почива само на једном извору' : '';
		return closed(`${head}${timed}${shared}${support}${unlocated}${undated}`);
	},
	unread: 'Веза је тражила и оно што карта не познаје:',
	nothingShown: 'Ништа није приказано: није означена ниједна операција или ниједна врста чињеница.',

	unlocated: 'Без места',
	unlocatedHelp: 'Ове чињенице важе за више земаља или немају јавно место.',
	noneUnlocated: 'Све што је приказано налази се на карти.',
	list: 'Све чињенице, са изворима',
	listFolder: 'spisak',
	listWhole: 'Цео списак, годину по годину',
	listYears: 'Године',
	listFilters: 'Изаберите чињенице на списку',
	listDescription: (events, years) =>
		`${counted(events, 'чињеница', 'чињенице', 'чињеница')}${years === null ? '' : ` (${years})`}, годину по годину: за сваку датум, место, бројеви, ко их наводи и сви извори.`,
	listPartFailed: 'Овај део списка није могао да се учита.',
	undated: 'Без датума',
	listEmpty: 'Ниједна чињеница не одговара овом избору.',
	showOnMap: 'Прикажи на карти',
	countEvents: (count) => counted(count, 'чињеница', 'чињенице', 'чињеница'),
	place: 'Место',
	date: 'Датум',
	scheduled: 'најављено; од тада није проверено',
	precision: {
		site: 'тачно место',
		area: 'подручје, без тачног места',
		town: 'познато до места',
		city: 'познато до града',
		region: 'познато до области',
		country: 'позната само земља',
		world: 'без места'
	},

	story: {
		folder: 'prica',
		title: 'Прича',
		entry: (chapters) =>
			chapters === 1 ? 'Прича' : `Прича у ${counted(chapters, 'поглављу', 'поглавља', 'поглавља')}`,
		progress: (chapter, chapters) => `${chapter} / ${chapters}`,
		said: (chapter, chapters, title) => `Поглавље ${chapter} од ${chapters}: ${title}`,
		chapters: 'Сва поглавља',
		previous: 'Претходно',
		next: 'Следеће',
		explore: 'Истражи карту',
		onePage: 'Прочитај причу на једној страници',
		chapterPage: 'Ово поглавље на својој страници',
		chapterSources: 'Извори овог поглавља',
		onMap: 'Ово поглавље на карти, са њеним контролама',
		leave: 'Напусти причу',
		failed: 'Прича није могла да се учита.'
	},

	legend: 'Легенда',
	marksHelp: 'Шта значе ови знаци?',
	legendOf: {
		place: 'Место: једна чињеница (знак) или више њих (број)',
		merged: 'Више места у једној земљи; увећање их раздваја',
		country: 'Земља, без ближег места',
		noFigure: 'Земља на коју се односи, без јавног државног броја: то није нула',
		noFigureChosen: 'Земља на коју се односи, нема државног броја међу изабраним чињеницама',
		halo: 'Место је негде у овом кругу',
		region: 'Област, без ближег места',
		circles: 'Површина сразмерна броју',
		flow: 'Ширина сразмерна броју',
		flowUnnumbered: 'Одредиште познато, број није јаван'
	},
	unnamedDestinations: (count) =>
		counted(count, 'неименована земља', 'неименоване земље', 'неименованих земаља'),
	datesApart: (dates) => closed(`Бројеви различитих датума: ${dates}`),
	eachValue: (count) => `Сваки број, са својим датумом (${count})`,
	worldTotals: 'Збирови без поделе по земљама',
	noValues: 'Нема кругова за овај избор.',

	close: 'Затвори',
	accordingTo: (who) => `како наводи ${who}`,
	asOf: (date) => `на дан ${date}`,
	asOfMonth: (date) => `стање: ${date}`,
	role: {
		series: '',
		disputed: 'оспорен број',
		superseded: 'замењен број'
	},
	scope: {
		national: 'за целу земљу',
		world: 'збир за више земаља, без расподеле',
		part: 'само један део',
		unclear: 'преклапање са другим бројевима непознато'
	},
	partOf: (whole) => `садржано у: ${whole}`,
	note: 'Вреди знати',
	status: 'Докле је стигло правосуђе',
	answer: 'Одговор',
	checkedOn: (date) => `Последњи пут проверено ${date}`,
	stepScheduled: (status, date) =>
		date === null
			? `${status}: најављено; од тада није проверено`
			: `${status}: најављено за ${date}; од тада није проверено`,
	support: {
		relays: 'само преноси',
		one: 'један извор'
	},
	supportTitle: 'На чему бројеви почивају',
	supportIntro: (claims, weak) =>
		`Тврдње о неком броју: ${claims}; од тога само на једном извору, или на преносима, почива: ${weak}. Пренос преписује туђи текст: именован је, а не броји се као извор.`,
	supportCaption: 'Тврдње о неком броју, према броју и врсти извора',
	supportRows: {
		relays: 'Само преноси',
		one: 'Један извор',
		two: 'Два извора',
		more: 'Три или више'
	},
	supportVoices: { official: 'Званични', press: 'Штампа', both: 'Обе врсте' },
	total: 'Укупно',
	supportEvents: (count) =>
		`${counted(count, 'чињеница која почива', 'чињенице које почивају', 'чињеница које почивају')} само на једном извору, на списку`,
	sources: 'Извори',
	noAddress: 'без јавне адресе',
	noTitle: 'наслов није забележен',
	withheldTitle: 'наслов се не преноси',
	relay: 'преноси туђи текст',
	noDate: 'без датума',
	official: 'званичан извор',
	press: 'штампа',
	samePlace: 'На истој тачки карте:',
	hiddenEvent: 'Ова чињеница није приказана при садашњем избору.',
	countryEvents: 'За целу земљу',
	localEvents: 'У њеним градовима и областима',
	noFigureHere: (measure) => `${measure}: није нађен јавни државни број. То није нула.`,
	notInvolved: (operation) => `${operation}: земља није обухваћена.`,
	nothingHere: 'Ниједна чињеница у овим подацима не односи се на ову земљу.',
	nothingChosenHere: 'Ниједна изабрана чињеница не односи се на ову земљу.',
	otherPlaces: (count) => counted(count, 'друго место', 'друга места', 'других места'),

	dataOf: (checked) => `Подаци од ${checked}`,
	versionOf: (version, checked) => closed(`Издање од ${version}, чињенице проверене ${checked}`),
	fullMap: 'Цела карта, извори и подаци',
	download: 'Преузми податке',
	licence: 'Лиценца',
	imprint: 'Импресум',
	publication: 'Издање',
	publisher: 'Издавач',
	director: 'Одговорно лице издања',
	host: 'Пружалац смештаја',
	contact: 'Контакт',
	address: 'Јавна адреса',
	fact: (name, value) => `${name}: ${value}`,
	notGiven: 'Ово издање не наводи',
	reply: 'Право на одговор',
	boundaries: 'Границе: Natural Earth, са нашим исправкама. Градови: GeoNames (CC BY 4.0).',
	code: 'Код под лиценцом MIT.',
	notices: 'Лиценце програма и фонтова',

	search: {
		label: 'Претражи карту',
		placeholder: 'Место, особа, број…',
		sorts: { fact: 'Чињенице', country: 'Земље', place: 'Места', source: 'Извори' },
		results: 'Резултати',
		found: (count) => counted(count, 'резултат', 'резултата', 'резултата'),
		instead: (typed, instead) => `Ништа под „${typed}“; ево „${instead}“.`,
		none: (typed) => `Ништа под „${typed}“.`,
		near: 'Сличне речи',
		try: 'Пробајте место, земљу, особу, број, датум или извор.',
		hidden: 'сакривено вашим избором',
		failed: 'Претрага није могла да се учита.'
	},

	share: {
		open: 'Подели',
		title: 'Подели ову карту',
		link: 'Веза ка овом приказу',
		send: 'Пошаљи…',
		embed: 'Код за чланак',
		cite: 'Навођење',
		citation: (said) =>
			`„${said.title}“, интерактивна карта, ${said.publisher === null ? '' : `${said.publisher}, `}издање од ${said.version}, ${said.address}`,
		copy: 'Копирај',
		copied: 'Копирано.',
		selected: 'Копирање је овде забрањено: текст је означен, копирајте га са Ctrl + C или ⌘ C.',
		failed: 'Дељење није могло да се учита. Покушајте поново када се веза врати.',
		iframeTitle: (title) => `Интерактивна карта: ${title}`,
		fullMap: 'Цела карта, са свим изворима',
		snippets: {
			frame: {
				title: 'Обичан оквир',
				help: 'Прихвата се скоро свуда. Карта испуњава задату висину.'
			},
			listener: {
				title: 'Оквир према садржају',
				help: 'Исти, са једним редом скрипта који га чини високим колико и садржај. Без скрипта се помера.'
			},
			element: {
				title: 'Елемент са скриптом',
				help: 'Учитава се када се приближи, дотле приказује слику, и слуша страницу која га држи.'
			},
			picture: {
				title: 'Слика са везом',
				help: 'За билтене, AMP и изводе.'
			}
		}
	},

	sourcesPage: 'Извори и метод',
	sourcesDescription: (sources) =>
		`Како је ова карта направљена, шта не може да прикаже и шта почива на ${formOf(sources, 'њеном једином извору', `сваком од њена ${sources} извора`, `сваком од њених ${sources} извора`)}.`,
	method: 'Како је ова карта направљена',
	methodRules: (checked) => [
		{
			title: 'Број је тврдња',
			text: 'Сваки број је нечија тврдња: вредност, орган или особа која је наводи, датум, извори. Лист који преноси број није његов аутор.'
		},
		{
			title: 'Низови и оспорени бројеви',
			text: 'Када се исто поново преброји, приказује се последњи збир, а претходни остају поред њега. Оспорен број се приказује, али никада не заузима туђе место зато што је новији. Ништа се не упросечује.'
		},
		{
			title: 'Шта број може да каже о земљи',
			text: 'Само државни збир даје земљи њену вредност. Збир за више земаља остаје у легенди. Део (предмет, област, један дан) и број чије је преклапање непознато не дају вредност ниједној земљи.'
		},
		{
			title: 'Операције се никада не сабирају',
			text: 'Исте особе могу да буду у двема операцијама, а две мере не броје исто: ни једне ни друге се не сабирају и не прерачунавају. Једини збир је по земљама, за једну операцију и једну меру; он носи своје датуме и зове се најмањи, или приближан.'
		},
		{
			title: 'Места тачна колико и извори',
			text: 'Прецизност припада чињеници: тачно место, подручје, насеље, град, област, земља. Ништа није нацртано финије, а сумња се види око ознаке. Чињеница позната за целу земљу нема ознаку места; чињеница без места броји се поред карте.'
		},
		{
			title: 'Одсуство броја није нула',
			text: 'Шрафирана земља је обухваћена, али нисмо нашли јавни државни број. Датум изведен из других датума тако је и означен, као и чињеница која је само најављена.'
		},
		{
			title: 'Претпоставка невиности',
			text: 'Ухапшен није окривљен, окривљен није изведен пред суд, изведен пред суд није осуђен, а на пресуду може бити изјављена жалба. Сваки корак има своју реч. Окривљени се именује само уз стање поступка и свој одговор.'
		},
		{
			title: 'Речи',
			text: 'Текстови су наши. Туђи изрази су под наводницима и приписани.'
		},
		{
			title: 'Шта се више не проверава',
			text: `Чињенице су прикупљене из јавних извора и последњи пут проверене ${checked} Од тада ништа није проверено: збирови су могли да порасту, суђења да се одрже, адресе да нестану.`
		}
	],
	limits: 'Шта карта не може да прикаже',
	limitsUnlocated: 'Чињенице без тачног места',
	limitsTotals: 'Збирови без потпуне расподеле по земљама',
	leftOut: 'Изостављено, и зашто',
	borders: 'Нацртане границе',
	bibliography: 'Библиографија',
	searchSources: 'Потражите издавача, наслов или број',
	sourcesFound: (found, total) =>
		found === total
			? counted(total, 'извор', 'извора', 'извора')
			: found === 0
				? `Не одговара ниједан од ${total} извора.`
				: `${found} од ${total} извора`,
	resting: (numbers, facts) =>
		[
			...(numbers > 0 ? [counted(numbers, 'број', 'броја', 'бројева')] : []),
			...(facts > 0
				? [
						counted(
							facts,
							'чињеница или поступак',
							'чињенице или поступка',
							'чињеница или поступака'
						)
					]
				: [])
		].join(', '),
	restsOn: (id) => `${id}: шта почива на овом извору`,
	proceedings: 'Поступци, страна по страна',
	proceedingEvents: 'Чињенице које се на њих односе',
	noAnswer: 'Одговор није нађен.',
	corrections: 'Исправке',
	noCorrections: 'До данас нема исправки.',

	downloadName: 'karta',
	downloadSeen: 'Оно што је приказано',
	downloadPicture: 'Преузми слику',
	pictureDrawing: 'Слика се припрема…',
	pictureFailed: 'Слика није могла да се направи. Покушајте поново за који тренутак.',
	countTotals: (count) => `${counted(count, 'збир', 'збира', 'збирова')} за више земаља`,
	viewAddress: 'Адреса овог приказа',
	downloadAll: 'Све',
	dataStory: 'Напомене и поглавља (JSON)',
	dataSchema: 'JSON шема',
	table: {
		title: 'Наслов',
		choice: 'Избор',
		operations: 'Операције',
		version: 'Издање од',
		checked: 'Чињенице проверене',
		licence: 'Лиценца',
		address: 'Адреса'
	},
	columns: {
		event: 'ознака',
		operations: 'операције',
		kind: 'врста',
		title: 'наслов',
		summary: 'сажетак',
		start: 'почетак',
		end: 'крај',
		scheduled: 'само најављено',
		place: 'место',
		countries: 'земље',
		precision: 'прецизност',
		longitude: 'географска дужина',
		latitude: 'географска ширина',
		destination: 'земља одредишта',
		figure: 'број',
		measure: 'мера',
		counted: 'шта се броји',
		scope: 'домашај',
		partOf: 'садржано у',
		low: 'доња вредност',
		high: 'горња вредност',
		bound: 'граница',
		by: 'ко то каже',
		asOf: 'на дан',
		role: 'улога',
		note: 'вреди знати',
		sources: 'извори',
		references: 'упућивања'
	},

	ledger: (count) => counted(count, 'број изостављен', 'броја изостављена', 'бројева изостављено'),
	contains: (count) =>
		`${counted(count, 'број садржан', 'броја садржана', 'бројева садржано')} у овом збиру`,
	announced: 'Најављени збир',
	labelled: (label, said) => `${label}: ${said}`,
	noNationalFigure: 'није нађен јавни државни број',
	noFigureChosen: 'нема државног броја међу изабраним чињеницама',
	reason: {
		disputed: 'оспорен број',
		superseded: 'заменио га је аутор',
		earlier: 'ранији збир истога',
		contained: 'већ садржан у приказаном броју',
		part: 'само део: предмет, област или један дан',
		unclear: 'преклапање са другим бројевима непознато',
		older: 'други, старији државни збир',
		shared: 'важи за више операција, нацртан уз другу',
		flow: 'нацртан као ток ка земљи',
		world: 'збир за више земаља, без расподеле',
		measure: 'друга мера: не сабира се и не прерачунава',
		later: 'новији од изабраних датума',
		hidden: 'сакривен садашњим избором'
	},
	placed: ({ operation, placed, dates, announced, announcedOn }) =>
		`${operation}: ${placed} на карти${dates ? ` (${dates})` : ''}; најављени збир: ${announced}${announcedOn ? ` (${announcedOn})` : ''}`
};

export default messages;

/** A month by itself, and beside the number of a day. */
const MONTHS: readonly (readonly [alone: string, ofDay: string])[] = [
	['јануар', 'јануара'],
	['фебруар', 'фебруара'],
	['март', 'марта'],
	['април', 'априла'],
	['мај', 'маја'],
	['јун', 'јуна'],
	['јул', 'јула'],
	['август', 'августа'],
	['септембар', 'септембра'],
	['октобар', 'октобра'],
	['новембар', 'новембра'],
	['децембар', 'децембра']
];

/** How Serbian writes numbers, amounts and dates. */
export const rules: FormatRules = {
	plurals: PLURALS,
	groupSeparator: '.',
	decimalSeparator: ',',
	scales: [
		{
			value: 1e9,
			words: { one: 'милијарда', few: 'милијарде', other: 'милијарди' },
			symbol: `${NO_BREAK_SPACE}млрд`
		},
		{
			value: 1e6,
			words: { one: 'милион', other: 'милиона' },
			symbol: `${NO_BREAK_SPACE}млн`
		}
	],
	afterScale: (unit) => unit,
	currencySigns: { EUR: '€', USD: '$', GBP: '£' },
	currencyPosition: 'after',
	units: {
		kilogram: 'kg',
		tonne: 't',
		tonnes: { one: 'тона', few: 'тоне', other: 'тона' },
		symbols: ['g', 'kg', 't', 'm²', 'ha', 'km']
	},
	bounded: {
		about: (amount) => `око ${amount}`,
		'at-least': (amount) => `најмање ${amount}`,
		'more-than': (amount) => `више од ${amount}`,
		nearly: (amount) => `скоро ${amount}`,
		'at-most': (amount) => `највише ${amount}`
	},
	amountRange: (low, high) => `од ${low} до ${high}`,
	date: writeDate,
	dateRange: (start, end) => `${writeDate(start)} – ${writeDate(end)}`,
	unknownDate: 'датум непознат',
	inferredDate: 'датум изведен',
	list: { between: ', ', last: ' и ' }
};

/** Days and years are ordinals, and bear their point: « 20. фебруара 2021. ». */
function writeDate({ day, month, year }: DateParts): string {
	const [alone, ofDay] = MONTHS[(month ?? 0) - 1] ?? [];
	return [day && `${day}.`, day ? ofDay : alone, year && `${year}.`].filter(Boolean).join(' ');
}
