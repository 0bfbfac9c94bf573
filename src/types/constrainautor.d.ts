// The package ships its TypeScript source as its types, and that does not pass this project's stricter settings.
import type Delaunator from "delaunator"

declare class Constrainautor {
  constructor(delaunay: Delaunator<ArrayLike<number>>, edges?: readonly (readonly [number, number])[])
  constrainOne(from: number, to: number): number
}

export default Constrainautor
