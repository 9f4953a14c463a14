/** The one ornament of the site, ram's horns and a diamond, cell by cell as it would be felted. */
export const horns = `
.###.......###.
#...#.....#...#
#.#.#.....#.#.#
#.###..#..###.#
#.....###.....#
.##..#####..##.
...####.####...
.....##.##.....
......###......
.......#.......`

export const diamond = `
...#...
..###..
.##.##.
##.#.##
.##.##.
..###..
...#...`

export const spark = `
.#.
###
.#.`

/** The diamond within a greater one, for the corners of the frame: the same seen from either side of a corner. */
export const rosette = `
.......#.......
......###......
.....##.##.....
....##...##....
...##..#..##...
..##..###..##..
.##..##.##..##.
##..##.#.##..##
.##..##.##..##.
..##..###..##..
...##..#..##...
....##...##....
.....##.##.....
......###......
.......#.......`
