import { LocalTime } from '@/components/local-time'

/** The day something is due, as it is called where the reader is. */
export const DueDay = ({ at }: { readonly at: number | null }) =>
  at === null ? 'No date' : <LocalTime at={at} as="short weekday" />
