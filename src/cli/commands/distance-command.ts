import { distance, type Target } from "../../analysis/distance.js"
import { front } from "../../analysis/front.js"
import { frontByEdge } from "../../analysis/front-by-edge.js"
import { groundOf } from "../../analysis/ground-of.js"
import type { Place } from "../../gazetteer/place.js"
import { nearestOnLine } from "../../geometry/nearest-on-line.js"
import type { Position } from "../../geometry/position.js"
import type { ControlMap, FrontStretch } from "../../model/control-map.js"
import { formatMeasured } from "../../view/format-measured.js"
import { namesOf } from "../../view/names.js"
import { actorWords } from "../actor-words.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { type MapFileOptions, mapFileOptions } from "../map-file-options.js"
import { readMap } from "../read-map.js"
import { actorsOf, resolveActor } from "../resolve-actor.js"
import { resolvePlace } from "../resolve-place.js"

/** `frontline distance A B [FILE]` */
export const distanceCommand: CommandSetup = (program, world, answer) => {
  mapFileOptions(program.command("distance"))
    .summary("how far two places, grounds or fronts are apart")
    .argument("<a>", "a place, actor:NAME or front:A,B")
    .argument("<b>", "the same")
    .argument("[file]", "a control map, for actors and fronts")
    .option("--json", "print JSON")
    .action(async (a: string, b: string, file: string | undefined, options: MapFileOptions & { json?: boolean }) => {
      const { places } = world.corpus()
      const read = file === undefined ? null : await readMap(world, file, options)
      const [from, to] = [a, b].map((text) => target(text, places, read?.map ?? null)) as [NamedTarget, NamedTarget]
      const made = distance(from, to)
      const direction = made.azimuth === null ? "" : `, towards ${made.azimuth.toFixed(0)}°`
      answer(options, {
        words: `${formatMeasured(made.metres, "length", "en")} from ${from.name} to ${to.name}${direction}.`,
        json: made,
        ...(read ? { warnings: read.warnings } : {}),
      })
    })
}

interface NamedTarget extends Target {
  readonly name: string
}

function target(text: string, places: readonly Place[], map: ControlMap | null): NamedTarget {
  const [, kind, names] = /^(actor|front):(.+)$/.exec(text) ?? []
  if (kind === undefined || names === undefined) {
    const { name, position, radiusMetres } = resolvePlace(text, places)
    return { name, shape: { kind: "point", position }, uncertaintyAt: () => radiusMetres }
  }
  if (!map) throw new CommandError(2, `${text} needs a control map. Give its file as the third argument.`)
  if (kind === "actor") {
    const actor = resolveActor(names, actorsOf(map))
    const area = groundOf(map, actor)
    const frontAt = frontByEdge(map.fronts)
    const edges = area.flat().flatMap((ring) =>
      ring.slice(1).flatMap((to, i) => {
        const stretch = frontAt(ring[i]!, to)
        return stretch ? [{ stretch, line: [ring[i]!, to] }] : []
      }),
    )
    return { name: namesOf(map).ground(actor).en, shape: { kind: "area", area }, uncertaintyAt: uncertaintyOf(edges) }
  }
  const [left, right] = names.split(",").map((name) => name.trim() && resolveActor(name.trim(), actorsOf(map)))
  if (!left || !right) throw new CommandError(2, `${text} needs two actors, such as front:gov,is.`)
  const [a, b] = [left, right].map((id) => actorWords(id, map.actors))
  const { stretches } = front(map, [left, right])
  const drawn = stretches.flatMap(({ drawn: stretch, line }) => (stretch ? [{ stretch, line }] : []))
  if (stretches.length === 0) {
    throw new CommandError(3, `There is no front between ${a} and ${b} on this map.`)
  }
  return {
    name: `the front between ${a} and ${b}`,
    shape: { kind: "line", lines: stretches.map(({ line }) => line) },
    uncertaintyAt: uncertaintyOf(drawn),
  }
}

/** The uncertainty of the stretch nearest to a position; null where there is no stretch to ask. */
function uncertaintyOf(stretches: readonly { stretch: FrontStretch; line: readonly Position[] }[]) {
  return (position: Position): number | null => {
    let best: { metres: number; uncertaintyMetres: number } | null = null
    for (const { stretch, line } of stretches) {
      const { metres } = nearestOnLine(position, line)
      if (!best || metres < best.metres) best = { metres, uncertaintyMetres: stretch.uncertaintyMetres }
    }
    return best?.uncertaintyMetres ?? null
  }
}
