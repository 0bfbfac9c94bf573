import { normaliseName } from "../../gazetteer/normalise-name.js"

/** What a column of a table of places or areas holds. */
export type TableColumn = "longitude" | "latitude" | "holder" | "date" | "name" | "geometry"

const SPELLINGS: Record<TableColumn, readonly string[]> = {
  longitude: ["lon", "long", "lng", "longitude", "x", "lon_dd", "point_x", "خط الطول", "طول", "خط طول"],
  latitude: ["lat", "latitude", "y", "lat_dd", "point_y", "خط العرض", "عرض", "دائرة العرض", "خط عرض"],
  holder: [
    "holder",
    "actor",
    "control",
    "controller",
    "controlled by",
    "held by",
    "party",
    "side",
    "faction",
    "الجهة",
    "المسيطر",
    "الجهة المسيطرة",
    "السيطرة",
    "القوة المسيطرة",
    "الطرف",
  ],
  date: ["date", "day", "as of", "timestamp", "valid from", "التاريخ", "اليوم"],
  name: [
    "name",
    "place",
    "town",
    "location",
    "settlement",
    "الاسم",
    "اسم المكان",
    "المكان",
    "البلدة",
    "الموقع",
    "القرية",
  ],
  geometry: ["wkt", "geometry", "geom", "the_geom", "wkt_geom", "shape"],
}
const COLUMN_OF = new Map(
  (Object.entries(SPELLINGS) as [TableColumn, readonly string[]][]).flatMap(([column, spellings]) =>
    spellings.map((spelling) => [normaliseName(spelling), column] as const),
  ),
)

/**
 * Which column holds what, by its heading in any common spelling, English or Arabic. The first of its kind counts.
 *
 * @param holderColumn - Heading of the column that names the holder, where it is none of the usual ones.
 */
export function tableColumns(headings: readonly string[], holderColumn?: string): ReadonlyMap<TableColumn, number> {
  const found = new Map<TableColumn, number>()
  if (holderColumn !== undefined && headings.includes(holderColumn)) found.set("holder", headings.indexOf(holderColumn))
  headings.forEach((heading, i) => {
    const column = COLUMN_OF.get(normaliseName(heading))
    if (column && !found.has(column)) found.set(column, i)
  })
  return found
}

/** Headings that are understood for positions, for messages. */
export const KNOWN_HEADINGS = {
  longitudes: SPELLINGS.longitude.slice(0, 4).join(", "),
  latitudes: SPELLINGS.latitude.slice(0, 2).join(", "),
  geometries: SPELLINGS.geometry.slice(0, 3).join(", "),
} as const
