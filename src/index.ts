export { type Advance, type AdvanceOptions, advance } from "./analysis/advance.js"
export { type ActorArea, type Areas, type AreasOptions, areas } from "./analysis/areas.js"
export { type AuditOptions, audit } from "./analysis/audit/audit.js"
export type { AuditReason, CheckedReason, UncheckableReason } from "./analysis/audit/audit-reason.js"
export type { AuditCheck, AuditRow, StatedRange, Verdict } from "./analysis/audit/audit-row.js"
export { type Boundaries, type BoundaryOptions, boundaries } from "./analysis/boundaries.js"
export type { BoundaryKind, BoundaryStretch, Junction } from "./analysis/boundary-stretch.js"
export type { ChangeOptions } from "./analysis/change/change-options.js"
export type { ChangeRanges } from "./analysis/change/change-ranges.js"
export type { ChangeKind, Transfer, TransferPiece } from "./analysis/change/transfer.js"
export { type ActorChange, type Change, type ChangedPiece, change } from "./analysis/change.js"
export { type CloseNeckOptions, closeNeck } from "./analysis/close-neck.js"
export { type Closure, type ClosureOptions, closure } from "./analysis/closure.js"
export { type ContestedReadings, contestedReadings } from "./analysis/contested-readings.js"
export type { Displacement, DisplacementWitness } from "./analysis/displacement.js"
export { type Distance, distance, type Target } from "./analysis/distance.js"
export {
  distancesToFronts,
  type FrontDistance,
  type FrontDistanceOptions,
} from "./analysis/distances-to-fronts.js"
export { forceAt } from "./analysis/force-at.js"
export { front } from "./analysis/front.js"
export { type Front, type FrontPiece, fronts } from "./analysis/fronts.js"
export { type ForcePlace, type Gap, type GapOptions, gap } from "./analysis/gap.js"
export { likelyAreas } from "./analysis/likely/likely-areas.js"
export { type LikelyCut, likelyCut } from "./analysis/likely/likely-cut.js"
export type { LikelyOptions, LikelyRange } from "./analysis/likely/likely-range.js"
export type { Cut, HeldGround, Neck, NeckEnd, NeckLeg } from "./analysis/neck.js"
export type { NeckOptions } from "./analysis/neck-search.js"
export { necks } from "./analysis/necks.js"
export type { NoAdvanceReason } from "./analysis/no-advance-reason.js"
export type { NoClosureReason } from "./analysis/no-closure-reason.js"
export type { NoGapReason } from "./analysis/no-gap-reason.js"
export { type Pocket, type PocketOptions, pockets } from "./analysis/pockets.js"
export { type Salient, type SalientOptions, salients } from "./analysis/salients.js"
export {
  type ClosingBasis,
  type ClosingRange,
  closingRange,
  type DatedWidth,
  type WidthRate,
} from "./analysis/series/closing-range.js"
export { type GapHistory, gapHistories } from "./analysis/series/gap-histories.js"
export type { DatedMap } from "./analysis/series/measure-series.js"
export type {
  DatedGap,
  DatedNeck,
  DatedPocket,
  PocketEnd,
  SeriesFront,
  SeriesStep,
} from "./analysis/series/measured-date.js"
export { type NeckHistory, neckHistories } from "./analysis/series/neck-histories.js"
export { type PocketHistory, pocketHistories } from "./analysis/series/pocket-histories.js"
export { type RateOfChange, type RateOptions, ratesOfChange } from "./analysis/series/rates-of-change.js"
export type { SeriesOptions, SeriesPart } from "./analysis/series/series-options.js"
export type {
  EndedPocket,
  PocketCount,
  PocketState,
  SeriesNeck,
  SeriesPocket,
  SeriesRow,
} from "./analysis/series/series-row.js"
export { series } from "./analysis/series.js"
export type * from "./claim/claim.js"
export { type Holding, type HoldingClaim, holderOn, type LosingReason } from "./claim/holder-on.js"
export type { Place, PlaceConfidence, PlaceKind } from "./gazetteer/place.js"
export { areaSquareMetres } from "./geometry/area.js"
export { createLocator } from "./geometry/create-locator.js"
export { type Exchange, exchangeAreas } from "./geometry/exchange-areas.js"
export { geodesicDirect } from "./geometry/geodesic-direct.js"
export { geodesicInverse } from "./geometry/geodesic-inverse.js"
export { lineLengthMetres } from "./geometry/line-length.js"
export { locateInArea } from "./geometry/locate-in-area.js"
export { midpoint } from "./geometry/midpoint.js"
export { nearestOnArea } from "./geometry/nearest-on-area.js"
export { nearestOnLine } from "./geometry/nearest-on-line.js"
export { intersectAreas, subtractAreas, uniteAreas } from "./geometry/overlay.js"
export type { Area, PolygonRings, Position, Ring } from "./geometry/position.js"
export { repairArea } from "./geometry/repair-area.js"
export type { Shape } from "./geometry/shape.js"
export { shapeDistance } from "./geometry/shape-distance.js"
export type { ControlMap, EdgeStretch, FrontStretch, MapPlace } from "./model/control-map.js"
export { type ControlMapOptions, controlMapOf } from "./model/control-map-of.js"
export { snapshotOf } from "./model/snapshot-of.js"
export { type ValidateOptions, type Validation, validateGeoJson } from "./model/validate-geojson.js"
export type { Actor, ActorId, Bilingual, FillPattern } from "./report/actor.js"
export type { Issue } from "./report/issue.js"
export {
  ISSUE_CATALOGUE,
  type IssueCode,
  type IssueKind,
  type IssueLayer,
  type Severity,
} from "./report/issue-catalogue.js"
export type { Measured } from "./report/measured.js"
export type { Repair } from "./report/repair.js"
export { REPAIR_CATALOGUE, type RepairName } from "./report/repair-catalogue.js"
export type { DateInterval, Report } from "./report/report.js"
export { buildSnapshot, type SnapshotBuild } from "./snapshot/build-snapshot.js"
export type { Corpus, GovernorateBoundary } from "./snapshot/corpus.js"
export { formatSnapshot } from "./snapshot/format-snapshot.js"
export type { Format } from "./snapshot/formats/format.js"
export { formatOf } from "./snapshot/formats/format-of.js"
export { importFile } from "./snapshot/formats/import-file.js"
export type { Imported, ImportedMap, ImportOptions } from "./snapshot/formats/imported.js"
export type { WrittenMap } from "./snapshot/formats/map-to-write.js"
export { type ParsedGeoJson, parseGeoJson } from "./snapshot/parse-geojson.js"
export { type RepairedGeoJson, repairGeoJson } from "./snapshot/repair/repair-geojson.js"
export type { Snapshot, SnapshotClaim, SnapshotFeature, SnapshotHead } from "./snapshot/snapshot.js"
export type { Basis, Trace } from "./snapshot/trace.js"
export { actorOf } from "./view/actor-of.js"
export { arabicDigits } from "./view/arabic-digits.js"
export { auditReasonWords } from "./view/audit-reason-words.js"
export { basisWords } from "./view/basis-words.js"
export { circleAround } from "./view/circle-around.js"
export { closingRangeWords } from "./view/closing-range-words.js"
export { type ExportFormat, type ExportOptions, exportMap } from "./view/export-map.js"
export { formatChecked } from "./view/format-checked.js"
export { formatDate } from "./view/format-date.js"
export { formatMargin } from "./view/format-margin.js"
export { formatMeasured, type Quantity } from "./view/format-measured.js"
export { formatNumber } from "./view/format-number.js"
export { formatRoundLength } from "./view/format-round-length.js"
export { formatShare } from "./view/format-share.js"
export { formatSigned } from "./view/format-signed.js"
export { type FrontWords, frontWords } from "./view/front-words.js"
export { type GapQuestion, type GapWords, gapWords } from "./view/gap-words.js"
export { labelPoint } from "./view/label-point.js"
export type { Language } from "./view/language.js"
export { losingReasonWords } from "./view/losing-reason-words.js"
export { mapLabel } from "./view/map-label.js"
export {
  type AreaLabelProperties,
  type AreaLayerProperties,
  type FrontLayerProperties,
  type LabelProperties,
  type MapLayers,
  type MapLayersOptions,
  mapLayers,
  type PlaceLayerProperties,
} from "./view/map-layers.js"
export { mapMeasured } from "./view/map-measured.js"
export { type Names, namesOf } from "./view/names.js"
export { type NeckLayers, neckLayers } from "./view/neck-layers.js"
export { type BankWords, type NeckWords, neckWords } from "./view/neck-words.js"
export { noAdvanceWords } from "./view/no-advance-words.js"
export { noClosureWords } from "./view/no-closure-words.js"
export { noGapWords } from "./view/no-gap-words.js"
export { placeKindWords } from "./view/place-kind-words.js"
export { type PlaceRank, placeRank } from "./view/place-rank.js"
export { type PlaceSymbol, placeSymbol } from "./view/place-symbol.js"
export { type PlaceWords, placeWords } from "./view/place-words.js"
export { pocketHistoryWords } from "./view/pocket-history-words.js"
export { type UncertaintyField, uncertaintyField } from "./view/uncertainty-field.js"
export { handleFirstRequest } from "./worker/handle-first-request.js"
export { handleRequest } from "./worker/handle-request.js"
export type { Progress } from "./worker/handlers.js"
export type { MapId, Spot, WorkRequest } from "./worker/request.js"
export type { AnswerTo, Opening, WorkAnswers, WorkResponse } from "./worker/response.js"
