import type { UnreadFormatName } from "../../report/issues/import-issue-values.js"
import { quoted } from "./arabic-pieces.js"

const CONVERT = `حوّله: ${quoted("ogr2ogr -t_srs EPSG:4326 map.geojson FILE")}، أو صدّره من ${quoted("QGIS")} بصيغة GeoJSON ونظام ${quoted("EPSG:4326")}`
const TABLE = `احفظ الورقة بصيغة CSV (UTF-8)، بأعمدة مثل ${quoted("lon, lat, holder, date")}`

/** What each format that is known and not read is in Arabic, and how to get a file that can be read. */
export const UNREAD_FORMATS_AR: Readonly<Record<UnreadFormatName, { readonly name: string; readonly wayOut: string }>> =
  {
    shapefile: { name: `ملف ${quoted("shapefile")}`, wayOut: CONVERT },
    geopackage: { name: `ملف ${quoted("GeoPackage")} أو قاعدة SQLite أخرى`, wayOut: CONVERT },
    geoparquet: {
      name: `ملف ${quoted("GeoParquet")}`,
      wayOut: `حوّله: ${quoted("ogr2ogr map.geojson FILE")}، أو في ${quoted("DuckDB")}: ${quoted("COPY (FROM 'FILE') TO 'map.geojson' WITH (FORMAT gdal, DRIVER 'GeoJSON')")}`,
    },
    flatgeobuf: { name: `ملف ${quoted("FlatGeobuf")}`, wayOut: CONVERT },
    geodatabase: { name: `ملف من قاعدة بيانات جغرافية (${quoted("geodatabase")})`, wayOut: CONVERT },
    cad: { name: `ملف ${quoted("MapInfo")} أو CAD`, wayOut: CONVERT },
    gpx: { name: `ملف ${quoted("GPX")} فيه مسارات جهاز ملاحة`, wayOut: CONVERT },
    gml: { name: `ملف ${quoted("GML")}`, wayOut: CONVERT },
    openstreetmap: { name: `ملف من بيانات ${quoted("OpenStreetMap")}`, wayOut: CONVERT },
    spreadsheet: { name: `جدول بيانات (${quoted("spreadsheet")})`, wayOut: TABLE },
    document: { name: "مستند نصي", wayOut: TABLE },
    picture: {
      name: "ملف صورة",
      wayOut: `لا مواقع في الصورة؛ ارسم مساحاتها في ${quoted("QGIS")} أو ${quoted("Google Earth")}، واحفظها بصيغة KML أو GeoJSON`,
    },
    packed: { name: "أرشيف من نوع غير zip", wayOut: "استخرجه وأعطِ الملف الذي فيه، أو أعد ضغطه بصيغة zip" },
    "web-page": {
      name: "ملف صفحة وب",
      wayOut: "قد تكون صفحة تطلب تسجيل الدخول، أو تخبر بخلل؛ اجلب الملف نفسه",
    },
  }
