import type { Interest, Language } from "frontline"
import type { Failure } from "./state/library.js"

/** Everything that the page itself says; what is said of a map comes from the library. */
export interface Words {
  readonly brand: string
  readonly title: string
  readonly subtitle: string
  readonly languages: string
  readonly mapLabel: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly wholeMap: string
  readonly showGap: string
  readonly loading: string
  readonly measuring: string
  readonly failure: Readonly<Record<Failure["kind"], string>>
  readonly legend: string
  readonly legendGround: string
  readonly legendFronts: string
  readonly legendMore: string
  readonly legendPlaces: string
  readonly uncertainty: string
  readonly neckLine: string
  readonly cutOffGround: string
  readonly notMapped: string
  readonly roads: string
  readonly settlement: string
  readonly base: string
  readonly field: string
  readonly height: string
  readonly wouldCutOff: string
  readonly heldBy: string
  readonly placesInside: (count: number) => string
  readonly placesApart: string
  readonly depth: string
  readonly shareOfOpen: string
  readonly banks: string
  readonly bankAt: (place: string) => string
  readonly showStretch: string
  readonly drawnWithin: (basis: string, margin: string) => string
  readonly claims: string
  readonly pages: string
  readonly areasTitle: string
  readonly party: string
  readonly area: string
  readonly share: string
  readonly total: string
  readonly areasCover: string
  readonly necksTitle: (actor: string) => string
  readonly necksIntro: string
  readonly neckBetween: (a: string, b: string) => string
  readonly width: string
  readonly limitsTitle: string
  readonly limits: readonly string[]
  readonly sourcesTitle: string
  readonly sourcesMap: string
  readonly sourcesData: string
  readonly sourcesLink: string
  readonly ownLine: string
  readonly holder: string
  readonly position: string
  readonly basis: string
  readonly margin: string
  readonly close: string
  readonly paragraph: (report: string, paragraph: number) => string
  readonly headline: (report: string) => string
  readonly background: string
  readonly says: (speaker: string) => string
  readonly interest: Readonly<Record<Interest, string | null>>
  readonly restsOn: string
  readonly otherwise: (count: number) => string
  readonly join: (...parts: readonly (string | null)[]) => string
}

const en: Words = {
  brand: "Frontline",
  title: "Central and eastern Syria",
  subtitle: "Claimed control, drawn from public reports of the day",
  languages: "Language",
  mapLabel: "Map of control areas and front lines. Arrow keys move it, plus and minus zoom.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  wholeMap: "Whole map",
  showGap: "Show the gap",
  loading: "Loading the map…",
  measuring: "Measuring…",
  failure: {
    unreachable: "The map could not be fetched. Check that the page's folder is complete, then reload.",
    unreadable: "The map file is broken, so nothing is drawn.",
    undrawable: "This browser cannot draw the map; it needs WebGL 2. The numbers are measured all the same.",
    unmeasurable: "The map was drawn, but measuring it failed.",
  },
  legend: "Legend",
  legendGround: "Ground held by",
  legendFronts: "Front lines, by their basis",
  legendMore: "Also on the map",
  legendPlaces: "Places (ring: holder)",
  uncertainty: "Pale: where the line may lie",
  neckLine: "Gap and its end points",
  cutOffGround: "Ground it would cut off",
  notMapped: "Not mapped",
  roads: "Main roads, coarse",
  settlement: "Settlement",
  base: "Base",
  field: "Oil or gas field",
  height: "Height",
  wouldCutOff: "Would be cut off",
  heldBy: "Held by",
  placesInside: (count) => `Places inside (${count})`,
  placesApart: "Place to place",
  depth: "Depth behind the gap",
  shareOfOpen: "Of all ground it does not hold",
  banks: "What each bank rests on",
  bankAt: (place) => `Bank at ${place}`,
  showStretch: "Show on the map",
  drawnWithin: (basis, margin) => `${basis}, to within ${margin}`,
  claims: "Claims",
  pages: "Pages",
  areasTitle: "Ground by party",
  party: "Party",
  area: "Area (range)",
  share: "Share",
  total: "Whole map",
  areasCover: "Ranges are worst cases: every front of a party off by its drawing uncertainty, all to one side.",
  necksTitle: (actor) => `Necks the ${actor} could have closed`,
  necksIntro: "Shortest lines across open ground that would each cut something off.",
  neckBetween: (a, b) => `${a} – ${b}`,
  width: "Width",
  limitsTitle: "What this map cannot tell you",
  limits: [
    "It shows a day in the past as public sources described it. Control is claimed control: a line is a drawing between places that somebody reported held, never the position of troops, and both sides may claim the same ground. Dashed stretches are inferred: no source draws them, we did. Places are known to within a radius and lines to within kilometres; every number carries that doubt.",
    "It says nothing of the present, of the people who live there, or of where anybody is. It is no basis for aiming at anyone, nor for choosing a road.",
  ],
  sourcesTitle: "Sources",
  sourcesMap: "Reports the lines rest on",
  sourcesData: "Positions and basemap",
  ownLine: "With your own line: no report draws it so",
  sourcesLink: "Sources: Natural Earth, GeoNames and others",
  holder: "Held by",
  position: "Position known to",
  basis: "Rests on",
  margin: "Drawn to within",
  close: "Close",
  paragraph: (report, paragraph) => `${report}, paragraph ${paragraph}`,
  headline: (report) => `${report}, headline`,
  background: "Background page",
  says: (speaker) => `according to ${speaker}`,
  interest: { for: "(serves its speaker)", against: "(against its speaker's own interest)", neutral: null },
  restsOn: "What this rests on",
  otherwise: (count) => `Claims that say otherwise (${count})`,
  join: (...parts) => parts.filter(Boolean).join(", "),
}

const ar: Words = {
  brand: "خط التماس",
  title: "وسط سوريا وشرقها",
  subtitle: "السيطرة المعلنة كما رُسمت من تقارير علنية عن ذلك اليوم",
  languages: "اللغة",
  mapLabel: "خريطة مناطق السيطرة وخطوط التماس. أسهم لوحة المفاتيح للتحريك، وعلامتا الزائد والناقص للتكبير والتصغير.",
  zoomIn: "تكبير",
  zoomOut: "تصغير",
  wholeMap: "الخريطة كاملة",
  showGap: "إظهار الفجوة",
  loading: "يجري تحميل الخريطة…",
  measuring: "يجري القياس…",
  failure: {
    unreachable: "تعذّر جلب الخريطة. تحقق من اكتمال مجلد الصفحة ثم أعد التحميل.",
    unreadable: "ملف الخريطة معطوب، فلم يُرسم شيء.",
    undrawable: "لا يستطيع هذا المتصفح رسم الخريطة، إذ تحتاج إلى WebGL 2. أما الأرقام فقد قيست على أي حال.",
    unmeasurable: "رُسمت الخريطة، لكن قياسها أخفق.",
  },
  legend: "مفتاح الخريطة",
  legendGround: "الأرض بيد",
  legendFronts: "خطوط التماس بحسب ما تستند إليه",
  legendMore: "على الخريطة أيضاً",
  legendPlaces: "الأماكن (الحلقة: المسيطر)",
  uncertainty: "الباهت: حيث قد يمر الخط",
  neckLine: "الفجوة ونقطتا طرفيها",
  cutOffGround: "الأرض التي تُعزل بإغلاقها",
  notMapped: "خارج نطاق الخريطة",
  roads: "طرق رئيسية، تقريبية",
  settlement: "بلدة أو قرية",
  base: "موقع عسكري",
  field: "حقل نفط أو غاز",
  height: "مرتفع",
  wouldCutOff: "مساحة تُعزل بإغلاقها",
  heldBy: "بيد",
  placesInside: (count) => `الأماكن داخلها (${count})`,
  placesApart: "بين المكانين",
  depth: "عمقها خلف الفجوة",
  shareOfOpen: "من الأرض التي ليست بيده",
  banks: "ما تستند إليه كل ضفة",
  bankAt: (place) => `الضفة عند ${place}`,
  showStretch: "إظهار على الخريطة",
  drawnWithin: (basis, margin) => `${basis}، بهامش ${margin}`,
  claims: "الإفادات",
  pages: "الصفحات",
  areasTitle: "المساحة بحسب الطرف",
  party: "الطرف",
  area: "المساحة (المدى)",
  share: "الحصة",
  total: "الخريطة كاملة",
  areasCover: "المدى هو أسوأ حالة: انزياح كل خطوط تماس الطرف بمقدار هامش رسمها، كلها إلى جهة واحدة.",
  necksTitle: (actor) => `أعناق كان بوسع ${actor} إغلاقها`,
  necksIntro: "أقصر الخطوط عبر الأرض المفتوحة التي يعزل إغلاق كل منها مساحة.",
  neckBetween: (a, b) => `${a} – ${b}`,
  width: "العرض",
  limitsTitle: "ما لا تستطيع هذه الخريطة قوله",
  limits: [
    "تعرض الخريطة يوماً مضى كما وصفته مصادر علنية. والسيطرة فيها سيطرة معلنة: فالخط رسم يصل بين أماكن قيل إنها بيد طرف ما، وليس موضع قوات، وقد يعلن طرفان السيطرة على الأرض نفسها. المقاطع المتقطعة مستنتجة: لم يرسمها أي مصدر بل رسمناها نحن. وللأماكن هامش حول مواقعها، وللخطوط هامش من كيلومترات، وكل رقم يحمل هذا الشك.",
    "ولا تقول شيئاً عن الحاضر، ولا عن السكان، ولا عن مكان أي شخص. وهي لا تصلح لاستهداف أحد، ولا لاختيار طريق.",
  ],
  sourcesTitle: "المصادر",
  sourcesMap: "التقارير التي تستند إليها الخطوط",
  sourcesData: "المواقع وخريطة الأساس",
  ownLine: "بخطك أنت: لا تقرير يرسمه هكذا",
  sourcesLink: "المصادر: Natural Earth وGeoNames وغيرهما",
  holder: "بيد",
  position: "دقة الموقع",
  basis: "يستند إلى",
  margin: "هامش الرسم",
  close: "إغلاق",
  paragraph: (report, paragraph) => `${report}، الفقرة ${paragraph}`,
  headline: (report) => `${report}، العنوان`,
  background: "صفحة مساندة",
  says: (speaker) => `بحسب ${speaker}`,
  interest: { for: "(تخدم قائلها)", against: "(خلافاً لمصلحة قائلها)", neutral: null },
  restsOn: "ما يستند إليه هذا",
  otherwise: (count) => `إفادات تقول غير ذلك (${count})`,
  join: (...parts) => parts.filter(Boolean).join("، "),
}

/** The page's words in each language. */
export const words: Readonly<Record<Language, Words>> = { en, ar }
