import { internalComponents } from '@tarojs/shared'
import { onlyOurs } from './components'

onlyOurs(internalComponents)
