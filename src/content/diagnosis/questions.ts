import type { Question } from '@/domain/diagnosis/model'
import { questions as ofCard } from './card/questions'
import { questions as ofFamily } from './family/questions'
import { questions as ofPhone } from './phone/questions'
import { scene, throughAnotherDoor } from './scenes'

export const questions: readonly Question[] = [scene, ...ofCard, ...[...ofFamily, ...ofPhone].map(throughAnotherDoor)]
