import type { PeopleFilter } from '@/server/people/list-people'

/** The filter as an address, without what is as it would be anyway. */
export function peopleAddress(filter: PeopleFilter): string {
  const said = Object.entries(filter).filter(
    ([key, value]) => value !== null && value !== '' && !(key === 'state' && value === 'active'),
  )
  const query = new URLSearchParams(said.map(([key, value]) => [key, String(value)])).toString()
  return query === '' ? '/admin/people' : `/admin/people?${query}`
}
