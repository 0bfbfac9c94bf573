import { arabicCount, type Language } from "frontline"

/** What redrawing says. */
export interface RedrawWords {
  readonly title: string
  readonly intro: string
  readonly start: string
  readonly stop: string
  readonly hints: readonly string[]
  readonly drawStretch: string
  readonly drawing: (points: number) => string
  readonly finish: string
  readonly giveUp: string
  readonly goesTo: string
  readonly automatic: string
  readonly nobody: string
  readonly corner: string
  readonly noCorner: string
  readonly cornerName: (number: number, parties: string, place: string) => string
  readonly stride: string
  readonly move: string
  readonly moveWays: Readonly<Record<"north" | "east" | "south" | "west", string>>
  readonly remove: string
  readonly yours: string
  readonly edits: (count: number) => string
  readonly before: string
  readonly now: string
  readonly difference: string
  readonly gap: string
  readonly neck: string
  readonly noGap: string
  readonly covers: string
  readonly listFollows: string
  readonly takeBack: string
  readonly refused: (why: string) => string
  readonly tooLong: string
  readonly measuring: string
  readonly inDifference: string
  readonly said: (numbers: string) => string
  readonly saidMoved: (metres: string, numbers: string) => string
  readonly saidBack: string
}

const POINTS = { one: "نقطة واحدة", two: ["نقطتان", "نقطتين"], few: "نقاط", many: "نقطة", other: "نقطة" } as const
const EDITS = {
  one: "تغيير واحد",
  two: ["تغييران", "تغييرين"],
  few: "تغييرات",
  many: "تغييراً",
  other: "تغيير",
} as const

/** Redrawing's words in each language. */
export const redrawWords: Readonly<Record<Language, RedrawWords>> = {
  en: {
    title: "What if the line ran here?",
    intro: "Move the line by hand, and every number follows. What you draw is yours: no report says it.",
    start: "Redraw on the map",
    stop: "Stop redrawing",
    hints: [
      "Drag a corner to move it, the middle of an edge to bend it; Delete takes the picked corner out.",
      "Click the line to begin a new stretch, click on, and double-click where it meets the line again; Enter ends it, Escape gives it up.",
      "Where corners lie close, zoom in to see them all.",
    ],
    drawStretch: "Draw a new stretch",
    drawing: (points) =>
      points === 0
        ? "Click where the stretch leaves the line."
        : `${points === 1 ? "1 point" : `${points} points`} drawn. End on the line with a double click.`,
    finish: "End it",
    giveUp: "Give it up",
    goesTo: "The ground goes to",
    automatic: "whoever advances",
    nobody: "nobody",
    corner: "Corner, nearest to the middle of the map first",
    noCorner: "none picked",
    cornerName: (number, parties, place) => `${number}: ${parties}, ${place}`,
    stride: "A key moves it by",
    move: "Move with the arrow keys",
    moveWays: { north: "Move north", east: "Move east", south: "Move south", west: "Move west" },
    remove: "Take the corner out",
    yours: "Your line, no report’s",
    edits: (count) => (count === 1 ? "1 change to the line" : `${count} changes to the line`),
    before: "As reported",
    now: "Your line",
    difference: "Change",
    gap: "The gap",
    neck: "The drawn neck",
    noGap: "none",
    covers:
      "Intervals are those of the lines as they now run: a redrawn stretch is as uncertain as the one it replaces. The difference is between two drawings, and exact.",
    listFollows: "The list of gaps follows when the line rests.",
    takeBack: "Take back all",
    refused: (why) => `That cannot be: ${why}.`,
    tooLong:
      "There are too many changes for the address: a link to this page does not carry them. Save the map instead.",
    measuring: "Measuring…",
    inDifference: "The comparison is of the maps as reported.",
    said: (numbers) => `Line redrawn. ${numbers}`,
    saidMoved: (metres, numbers) => `Corner ${metres} from where it was. ${numbers}`,
    saidBack: "The line is as reported again.",
  },
  ar: {
    title: "ماذا لو مر الخط من هنا؟",
    intro: "حرّك الخط بيدك فتتبعه الأرقام كلها. وما ترسمه لك وحدك: لا يقوله أي تقرير.",
    start: "إعادة الرسم على الخريطة",
    stop: "إنهاء إعادة الرسم",
    hints: [
      "اسحب رأساً لتحريكه، أو منتصف ضلع لثنيه؛ ومفتاح Delete يزيل الرأس المختار.",
      "انقر الخط لبدء مقطع جديد، ثم تابع النقر، وانقر نقراً مزدوجاً حيث يعود إلى الخط؛ Enter ينهيه وEscape يلغيه.",
      "حيث تتقارب الرؤوس قرّب الخريطة لتراها كلها.",
    ],
    drawStretch: "رسم مقطع جديد",
    drawing: (points) =>
      points === 0
        ? "انقر حيث يفارق المقطع الخط."
        : `رُسمت ${arabicCount(points, POINTS)}. أنهِ المقطع على الخط بنقر مزدوج.`,
    finish: "إنهاؤه",
    giveUp: "إلغاؤه",
    goesTo: "تؤول الأرض إلى",
    automatic: "الطرف المتقدم",
    nobody: "لا أحد",
    corner: "الرأس، والأقرب إلى وسط الخريطة أولاً",
    noCorner: "لا رأس مختار",
    cornerName: (number, parties, place) => `${number}: ${parties}، ${place}`,
    stride: "يحركه المفتاح مسافة",
    move: "التحريك بمفاتيح الأسهم",
    moveWays: { north: "إلى الشمال", east: "إلى الشرق", south: "إلى الجنوب", west: "إلى الغرب" },
    remove: "إزالة الرأس",
    yours: "خطك أنت، لا خط أي تقرير",
    edits: (count) => `${arabicCount(count, EDITS)} على الخط`,
    before: "كما في التقارير",
    now: "بخطك",
    difference: "الفرق",
    gap: "الفجوة",
    neck: "العنق المرسوم",
    noGap: "لا شيء",
    covers:
      "المدى مدى الخطوط كما تمر الآن: هامش المقطع المعاد رسمه هو هامش ما حل محله. أما الفرق فبين رسمين، وهو دقيق.",
    listFollows: "تتبع قائمة الفجوات حين يستقر الخط.",
    takeBack: "التراجع عن الكل",
    refused: (why) => `لا يمكن ذلك: ${why}.`,
    tooLong: "التغييرات أكثر مما يحمله العنوان: لا ينقلها رابط هذه الصفحة. احفظ الخريطة بدلاً من ذلك.",
    measuring: "يجري القياس…",
    inDifference: "المقارنة بين الخرائط كما في التقارير.",
    said: (numbers) => `أُعيد رسم الخط. ${numbers}`,
    saidMoved: (metres, numbers) => `الرأس على بعد ${metres} من موضعه الأول. ${numbers}`,
    saidBack: "عاد الخط كما في التقارير.",
  },
}
