import { apologiseRules } from './apologise'
import { asksAgainRule } from './asks-again'
import { calmRules } from './calm'
import { formRules } from './form'
import { listenRules } from './listen'
import { restateRules } from './restate'
import type { Rule } from './rule'
import { solveRules } from './solve'
import { stuffingRule } from './stuffing'
import { usesNameRule } from './uses-name'
import { wrongDetailRules } from './wrong-detail'

/** Every rule, in the order the documentation lists them. Their ids are unique; a test says so. */
export const rules: readonly Rule[] = [
  ...calmRules,
  ...formRules,
  ...listenRules,
  asksAgainRule,
  usesNameRule,
  ...restateRules,
  ...apologiseRules,
  ...solveRules,
  stuffingRule,
  ...wrongDetailRules,
]
