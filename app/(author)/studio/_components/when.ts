const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const minute = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

export const dayOf = (at: number): string => day.format(at)
export const minuteOf = (at: number): string => minute.format(at)
export const clockOf = (at: number): string => clock.format(at)
export const count = (many: number, one: string, more = `${one}s`): string =>
  `${new Intl.NumberFormat('en').format(many)} ${many === 1 ? one : more}`
