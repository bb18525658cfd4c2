/** People to try the product with. Invented; the domain is reserved for examples and receives no mail. */
export const demoPassword = 'keepcool-demo'

export type DemoPerson = {
  name: string
  email: string
  role: 'trainee' | 'supervisor' | 'author' | 'admin'
  team: string | null
  alias?: string
}

const emailOf = (name: string) =>
  `${name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@keepcool.example`

const trainees = (team: string, names: string[]): DemoPerson[] =>
  names.map((entry) => {
    const [name = '', alias] = entry.split(' / ')
    return { name, email: emailOf(name), role: 'trainee', team, ...(alias ? { alias } : {}) }
  })

const staff = (role: DemoPerson['role'], name: string, team: string | null = null): DemoPerson => ({
  name,
  email: emailOf(name),
  role,
  team,
})

export const demoTeams = ['Parcels and returns', 'Broadband and billing'] as const
const [parcels, broadband] = demoTeams

export const demoPeople: readonly DemoPerson[] = [
  staff('admin', 'Ruth Abara'),
  staff('author', 'Mateo Lindqvist'),
  staff('supervisor', 'Grace Okonkwo', parcels),
  staff('supervisor', 'Tomasz Wójcik', broadband),
  ...trainees(parcels, [
    'Amira Haddad',
    'Ben Fletcher',
    'Chloé Marchand / Quiet Harbour',
    'Dev Raman',
    'Eilidh MacRae',
    'Femi Adeyemi',
    'Hana Novotná',
    'Jonas Brandt / North Wind',
  ]),
  ...trainees(broadband, [
    'Keiko Tanabe',
    'Liam O’Rourke',
    'Mei-Ling Chow',
    'Nadia Rahmani / Copper Kettle',
    'Oskar Lund',
    'Priya Venkatesan',
    'Rafael Duarte',
    'Siobhán Keane',
  ]),
]
