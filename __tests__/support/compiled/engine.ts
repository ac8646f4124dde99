import type { Compile, DistLoader } from './dist-loader'
import type { SetDataCall } from './guarded'
import type { Mount } from './page-stack'

/** What a view engine gets from the launch it belongs to. */
export interface EngineParts {
  readonly dist: string
  readonly platform: 'weapp' | 'alipay'
  readonly loader: DistLoader
  readonly report: (error: unknown) => void
  readonly log: SetDataCall[]
  readonly later: (run: () => void) => void
}

export interface Engine {
  readonly mount: Mount
  /** Undoes what the engine changed outside this launch. */
  close(): void
}

/** A way of running a compiled build. */
export interface EngineKind {
  readonly name: string
  readonly create: (parts: EngineParts) => Engine
  /** How the build's JavaScript is compiled; without it, in the test's own realm. */
  readonly compile?: () => Compile
}
