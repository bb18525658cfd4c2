'use client'

import { useEffect, useState } from 'react'
import type { Grade } from '@/domain/grading/grade'
import type { Path } from '@/domain/scenario/problem'
import { momentOfDraft } from '../checking/moment-of-draft'
import { useBench } from '../checking/use-bench'
import { useDesk } from '../desk/use-desk'

/** The marks of a reply at a place of the draft, a moment after the typing stops. Null until there are any. */
export function useGrade(reply: string, path: Path): Grade | null {
  const bench = useBench()
  const { root } = useDesk()
  const [grade, setGrade] = useState<Grade | null>(null)
  const key = path.join('.')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the path
  useEffect(() => {
    if (!bench || reply.trim() === '') return setGrade(null)
    let isStale = false
    const timer = setTimeout(async () => {
      const marked = await bench.quick.ask('grade', { reply, moment: momentOfDraft(root, path) })
      if (!isStale) setGrade(marked)
    }, 250)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [bench, reply, root, key])
  return grade
}
