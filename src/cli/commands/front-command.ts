import { type Boundaries, type BoundaryOptions, boundaries } from "../../analysis/boundaries.js"
import type { BoundaryKind } from "../../analysis/boundary-stretch.js"
import { front } from "../../analysis/front.js"
import { type Front, type FrontPiece, fronts } from "../../analysis/fronts.js"
import type { ControlMap } from "../../model/control-map.js"
import type { ActorId } from "../../report/actor.js"
import { actorOf } from "../../view/actor-of.js"
import { formatMargin } from "../../view/format-margin.js"
import { formatMeasured } from "../../view/format-measured.js"
import { actorWords } from "../actor-words.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { formatTable } from "../format-table.js"
import { linesOfFile } from "../lines-of-file.js"
import { type MapFileOptions, mapFileOptions } from "../map-file-options.js"
import { parseLength } from "../parse-quantity.js"
import { positionWords } from "../position-words.js"
import { readMap } from "../read-map.js"
import { resolveActor } from "../resolve-actor.js"

interface Options extends MapFileOptions {
  readonly between?: string
  readonly tolerance?: number
  readonly border?: string
  readonly water?: string
  readonly json?: boolean
}

/** `frontline front FILE [--between A,B]` */
export const frontCommand: CommandSetup = (program, world, answer) => {
  mapFileOptions(program.command("front"))
    .summary("where actors' grounds meet, and what lies beyond every other stretch of boundary")
    .argument("<file>", "a control map")
    .option("--between <a,b>", "only the front between two actors; `unknown` stands for nobody")
    .option("--tolerance <length>", "neighbours this far apart or overlapping still meet; 1m unless told", parseLength)
    .option("--border <file>", "GeoJSON with the state border, where the map has none")
    .option("--water <file>", "GeoJSON with rivers and shores")
    .option("--json", "print JSON")
    .action(async (file: string, options: Options) => {
      const { map, warnings } = await readMap(world, file, options)
      const nameOf = (id: ActorId): string => actorOf(map, id).name.en
      const reach: BoundaryOptions = {
        ...(options.tolerance === undefined ? {} : { toleranceMetres: options.tolerance }),
        ...(options.border === undefined ? {} : { border: linesOfFile(world, options.border) }),
        ...(options.water === undefined ? {} : { water: linesOfFile(world, options.water) }),
      }
      if (options.between !== undefined) {
        const found = front(map, pairOf(options.between, map), reach)
        const [a, b] = found.between.map((id) => actorWords(id, map.actors))
        if (found.stretches.length === 0)
          throw new CommandError(3, `There is no front between ${a} and ${b} on this map.`)
        const count = found.stretches.length === 1 ? "one stretch" : `${found.stretches.length} stretches`
        answer(options, {
          words: [
            `${formatMeasured(found.metres, "length", "en")} of front between ${a} and ${b}, in ${count}:`,
            ...found.stretches.map(pieceWords),
          ].join("\n"),
          json: { fronts: [frontJson(found)] },
          warnings,
        })
        return
      }
      const all = fronts(map, reach)
      const bounds = boundaries(map, reach)
      answer(options, {
        words: [
          ...pairWords(all, nameOf),
          "",
          ...boundaryWords(map, bounds, nameOf),
          ...junctionWords(bounds, nameOf),
        ].join("\n"),
        json: { fronts: all.map(frontJson), boundaries: boundaryRows(map, bounds), junctions: bounds.junctions },
        warnings,
      })
    })
}

function pairOf(text: string, map: ControlMap): [ActorId, ActorId] {
  const known = [...new Set([...map.areas.keys(), ...map.actors.map(({ id }) => id), "unknown"])]
  const [a, b, ...others] = text.split(",").map((name) => name.trim())
  if (!a || !b || others.length > 0) {
    throw new CommandError(2, `--between takes two actors, such as gov,is. This map has ${known.join(", ")}.`)
  }
  const actors = { ids: known, actors: map.actors }
  return [resolveActor(a, actors), resolveActor(b, actors)]
}

function frontJson({ between, metres, stretches }: Front) {
  return {
    between,
    metres,
    bandMetres: Math.max(0, ...stretches.map(({ bandMetres }) => bandMetres)),
    line: { type: "MultiLineString", coordinates: stretches.map(({ line }) => line) },
    stretches: stretches.map(({ metres: length, bandMetres, drawn }) => ({
      metres: length,
      bandMetres,
      id: drawn?.id ?? null,
      basis: drawn?.basis ?? null,
      uncertaintyMetres: drawn?.uncertaintyMetres ?? null,
    })),
  }
}

function pieceWords({ line, metres, bandMetres, drawn }: FrontPiece): string {
  const length = formatMeasured(metres, "length", "en")
  if (drawn) {
    const name = drawn.id.replace("front:", "")
    return `${name}: ${length} (${drawn.basis}, drawn to ${formatMargin(drawn.uncertaintyMetres, "en")}). ${drawn.note.en}`
  }
  const [from, to] = [line[0]!, line.at(-1)!].map(positionWords)
  const band = bandMetres > 0 ? `, the two grounds up to ${formatMeasured(bandMetres, "length", "en")} apart` : ""
  return `${length} from ${from} to ${to}${band}`
}

function pairWords(all: readonly Front[], nameOf: (id: ActorId) => string): string[] {
  if (all.length === 0) return ["No two actors meet on this map."]
  const rows = all.map(({ between, metres, stretches }) => {
    const band = Math.max(0, ...stretches.map(({ bandMetres }) => bandMetres))
    return [
      between.map(nameOf).join(" – "),
      formatMeasured(metres, "length", "en"),
      String(stretches.length),
      band > 0 ? formatMeasured(band, "length", "en") : "shared",
    ]
  })
  return [formatTable([["front", "length", "stretches", "greatest gap or overlap"], ...rows])]
}

const KINDS: readonly BoundaryKind[] = ["front", "contested", "unknown", "border", "theatre-edge", "water"]

function boundaryRows(map: ControlMap, { stretches }: Boundaries) {
  const byActor = new Map<ActorId, (typeof stretches)[number][]>([...map.areas.keys()].map((actor) => [actor, []]))
  for (const stretch of stretches) byActor.get(stretch.actor)?.push(stretch)
  return [...byActor].map(([actor, own]) => {
    const sum = (some: typeof own): number => some.reduce((total, { metres }) => total + metres, 0)
    return {
      actor,
      perimeterMetres: sum(own),
      metres: Object.fromEntries(KINDS.map((kind) => [kind, sum(own.filter((stretch) => stretch.kind === kind))])),
    }
  })
}

function boundaryWords(map: ControlMap, bounds: Boundaries, nameOf: (id: ActorId) => string): string[] {
  const put = (metres: number): string => (metres > 0 ? formatMeasured(metres, "length", "en") : "–")
  const rows = boundaryRows(map, bounds).map(({ actor, perimeterMetres, metres }) => [
    nameOf(actor),
    put(perimeterMetres),
    ...KINDS.map((kind) => put(metres[kind] ?? 0)),
  ])
  return [formatTable([["boundary of", "all", ...KINDS.map((kind) => kind.replace("-", " "))], ...rows])]
}

function junctionWords({ junctions }: Boundaries, nameOf: (id: ActorId) => string): string[] {
  if (junctions.length === 0) return []
  return [
    "",
    "Where three meet:",
    ...junctions.map(({ position, actors }) => `${actors.map(nameOf).join(", ")} at ${positionWords(position)}`),
  ]
}
