/** What is written with full stops and is nobody's initials: "U.S.", "Ph.D.", "R.A." Small letters. Source: house. */
export const DOTTED_FORMS = `
us usa uk un eu dc ra gr am ao eo po pd bp ad bc phd ma ba bs md jd llb np no nj nz la sf ps nb ie eg ac pr hr tv id bsc msc rn dswd pnp nbi doj ngo
lgu sc ca ny hk
`;
