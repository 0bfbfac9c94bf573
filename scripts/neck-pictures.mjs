import { fileURLToPath } from "node:url"
import { runnerImport } from "vite"
import { closure, formatMeasured, necks } from "../dist/frontline.js"

const load = async (path) => (await runnerImport(fileURLToPath(new URL(`../${path}`, import.meta.url)))).module

const PANEL = 420
const GAP = 16
const CAPTION = 26
const INK = "#1d2733"
const GROUND = "#e3b7b2"
const CUT_OFF = "#c9d6e6"
const NECK = "#0b57a4"

/** Draws positions of a piece of the world into a panel; `margin` metres are left round what must be seen. */
function frameOf(projection, positions, margin) {
  const points = positions.map(projection.forward)
  const span = (axis) => [
    Math.min(...points.map((point) => point[axis])) - margin,
    Math.max(...points.map((point) => point[axis])) + margin,
  ]
  const [[west, east], [south, north]] = [span(0), span(1)]
  const scale = PANEL / Math.max(east - west, north - south)
  const plane = ([x, y]) => [
    ((x - (west + east) / 2) * scale + PANEL / 2).toFixed(1),
    (PANEL / 2 - (y - (south + north) / 2) * scale).toFixed(1),
  ]
  const at = (position) => plane(projection.forward(position))
  const ring = (positionsOf) => `M${positionsOf.map((position) => at(position).join(",")).join("L")}Z`
  const area = (polygons) => polygons.flatMap((rings) => rings.map(ring)).join("")
  const line = (a, b) => `M${at(a).join(",")}L${at(b).join(",")}`
  return { plane, at, area, line, scale }
}

const path = (d, attributes) => `<path d="${d}" ${attributes}/>`
const ground = (frame, area) =>
  path(frame.area(area), `fill="${GROUND}" fill-rule="evenodd" stroke="${INK}" stroke-width="1"`)
const cutOff = (frame, area) => path(frame.area(area), `fill="${CUT_OFF}" fill-rule="evenodd" stroke="none"`)
const leg = (frame, { ends }) =>
  path(frame.line(ends[0].position, ends[1].position), `stroke="${NECK}" stroke-width="3" stroke-dasharray="7 4"`)

/** Panels side by side or two by two, each with its caption. */
function page(title, panels, columns) {
  const [width, step] = [columns * (PANEL + GAP) + GAP, PANEL + CAPTION + GAP]
  const height = Math.ceil(panels.length / columns) * step + GAP
  const drawn = panels.map(({ caption, shapes }, i) => {
    const [x, y] = [GAP + (i % columns) * (PANEL + GAP), GAP + Math.floor(i / columns) * step]
    return `<g transform="translate(${x} ${y})"><text x="0" y="16">${caption}</text><svg y="${CAPTION}" width="${PANEL}" height="${PANEL}" viewBox="0 0 ${PANEL} ${PANEL}"><rect width="${PANEL}" height="${PANEL}" fill="#fbfaf7"/>\n${shapes.join("\n")}\n<rect x="0.5" y="0.5" width="${PANEL - 1}" height="${PANEL - 1}" fill="none" stroke="#8a939d"/></svg></g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="15" fill="none" role="img"><title>${title}</title><rect width="${width}" height="${height}" fill="#ffffff"/><g fill="${INK}" stroke="none">
${drawn.join("\n")}
</g></svg>
`
}

/** The method on the real map: boundary, triangulation, clearance, neck and ground cut off. */
async function methodPicture(map, neck) {
  const { openGround } = await load("src/analysis/open-ground.ts")
  const { edgeOpenings } = await load("src/geometry/edge-openings.ts")
  const { passages } = await load("src/geometry/passages.ts")
  const { mesh } = openGround(map, "gov", map.areas.get("gov"))
  const frame = frameOf(mesh.projection, neck.cutOff.flat(2), 30_000)
  const own = map.areas.get("gov")
  const vertex = (at) => frame.plane([mesh.xy[2 * at], mesh.xy[2 * at + 1]])
  const isSeen = (at) => vertex(at).every((value) => value > -PANEL / 2 && value < 1.5 * PANEL)
  const edges = []
  for (let edge = 0; edge < mesh.triangles.length; edge++) {
    const [a, b] = [mesh.triangles[edge], mesh.triangles[edge % 3 === 2 ? edge - 2 : edge + 1]]
    if (mesh.halfedges[edge] < edge || mesh.inside[Math.floor(edge / 3)] || mesh.onBoundary[edge]) continue
    if (isSeen(a) && isSeen(b)) edges.push(`M${vertex(a).join(",")}L${vertex(b).join(",")}`)
  }
  const { radius } = edgeOpenings(mesh)
  const circles = [...radius.keys()]
    .filter((triangle) => !mesh.inside[triangle] && Number.isFinite(radius[triangle]))
    .toSorted((a, b) => radius[b] - radius[a])
  const centre = (triangle) => {
    const [a, b, c] = [0, 1, 2].map((i) => {
      const at = mesh.triangles[3 * triangle + i]
      return [mesh.xy[2 * at], mesh.xy[2 * at + 1]]
    })
    const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - a[0], c[1] - a[1]]
    const twice = 2 * (ux * vy - uy * vx)
    const [u, v] = [ux * ux + uy * uy, vx * vx + vy * vy]
    return [a[0] + (vy * u - uy * v) / twice, a[1] + (ux * v - vx * u) / twice]
  }
  const circle = (triangle, attributes) => {
    const [x, y] = frame.plane(centre(triangle))
    return `<circle cx="${x}" cy="${y}" r="${(radius[triangle] * frame.scale).toFixed(1)}" fill="none" ${attributes}/>`
  }
  const passage = passages(mesh, 1.02).toSorted(
    (a, b) => Math.abs(2 * a.clearance - neck.widthMetres.value) - Math.abs(2 * b.clearance - neck.widthMetres.value),
  )[0]
  const [p, q] = passage.vertices.map(vertex)
  const step = Math.ceil(circles.length / 60)
  return page(
    "How a neck is found on the map of 13 August 2017",
    [
      { caption: "1 The closing actor’s ground and its boundary", shapes: [ground(frame, own)] },
      {
        caption: "2 Open ground, triangulated along the boundary",
        shapes: [ground(frame, own), path(edges.join(""), 'stroke="#7d8a97" stroke-width="0.4"')],
      },
      {
        caption: "3 Clearance: two basins meet in a passage",
        shapes: [
          ground(frame, own),
          ...circles
            .filter((_, i) => i % step === 0)
            .map((triangle) => circle(triangle, 'stroke="#9aa5b0" stroke-width="0.6"')),
          circle(passage.peak.triangle, `stroke="${NECK}" stroke-width="1.5"`),
          path(`M${p.join(",")}L${q.join(",")}`, `stroke="${NECK}" stroke-width="2"`),
        ],
      },
      {
        caption: `4 The neck, ${formatMeasured(neck.widthMetres, "length", "en")}, and what it cuts off`,
        shapes: [cutOff(frame, neck.cutOff), ground(frame, own), ...neck.legs.map((each) => leg(frame, each))],
      },
    ],
    2,
  )
}

/** The worked shape on which the two closures differ: its picture, and its numbers as a table. */
async function closures() {
  const { twoChambers } = await load("tests/support/two-chambers.ts")
  const { bareMap, offset } = await load("tests/support/shapes.ts")
  const { localProjection } = await load("src/geometry/local-projection.ts")
  const centre = [38, 35]
  const { ground: mainland, island } = twoChambers(centre)
  const area = [[mainland], [island]]
  const around = offset(centre, -40_000, 0)
  const found = closure(bareMap({ x: area }), { closing: "x", around })
  if (found.kind === "none") throw new Error("the worked shape has no closure")
  const frame = frameOf(localProjection(centre), area.flat(2), 8000)
  const [x, y] = frame.at(around)
  const answers = [
    { name: "least total", cut: found.leastTotal },
    { name: "least widest leg", cut: found.leastWidestLeg },
  ]
  const length = (metres) => formatMeasured(metres, "length", "en")
  return {
    picture: page(
      "Where the least total and the least widest leg differ",
      answers.map(({ name, cut }) => ({
        caption: `${name[0].toUpperCase()}${name.slice(1)}: ${cut.legs.map((each) => length(each.widthMetres.value)).join(" + ")}`,
        shapes: [
          cutOff(frame, cut.cutOff),
          ground(frame, area),
          ...cut.legs.map((each) => leg(frame, each)),
          `<circle cx="${x}" cy="${y}" r="4" fill="${INK}"/>`,
        ],
      })),
      2,
    ),
    numbers: [
      "| closure | legs | in all | widest leg | ground cut off |",
      "|---|---:|---:|---:|---:|",
      ...answers.map(
        ({ name, cut }) =>
          `| ${name} | ${cut.legs.length} | ${length(cut.widthMetres.value)} | ${length(cut.legs[0].widthMetres.value)} | ${formatMeasured(cut.cutOffSquareMetres.value, "area", "en")} |`,
      ),
    ].join("\n"),
  }
}

/**
 * The pictures of docs/methods/necks.md, as SVG by path, and the numbers of its worked case.
 *
 * @param map - The map of 13 August 2017.
 */
export async function neckPictures(map) {
  const [narrowest] = necks(map, { closing: "gov" })
  const { picture, numbers } = await closures()
  return {
    pictures: {
      "docs/pictures/necks-method.svg": await methodPicture(map, narrowest),
      "docs/pictures/necks-closures.svg": picture,
    },
    numbers,
  }
}
