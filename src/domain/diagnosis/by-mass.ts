/** Indexes by falling mass; masses that differ by less than a millionth keep their order, so that every engine agrees. */
export const byMass = (masses: readonly number[]): number[] => {
  const grain = (i: number): number => Math.round(masses[i]! * 1e6)
  return masses.map((_, i) => i).sort((a, b) => grain(b) - grain(a) || a - b)
}
