/** Words that every player knows anyway, so that no question is given away by them. Only tests read them. */
export const premise = `article carson cassie director galitzine luke man marine marriage marry military
  netflix report rosenbaum sofia text 2022 december 2024 march 2025`
