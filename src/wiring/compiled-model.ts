import { model } from '@/content/diagnosis/model'
import { compileModel } from '@/domain/diagnosis/compile-model'
import type { CompiledModel } from '@/domain/diagnosis/compiled-model'

let compiled: CompiledModel | undefined

/** The model made ready to run, on the first call. */
export const compiledModel = (): CompiledModel => (compiled = compiled ?? compileModel(model))
