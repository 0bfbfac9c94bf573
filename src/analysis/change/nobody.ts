/** Stands for ground that nobody held on one of two maps. */
export const NOBODY = "nobody"
