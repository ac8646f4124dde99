import type { PlaceField } from '@/domain/knowledge/place-field'
import type { Claim, PlaceCode } from '@/domain/shared/source'
import { inPlace } from '../wording/claim'

/** The places whose rules are told, by name. A province stands for all its cities that have no rule of their own. */
export const CITY = {
  beijing: '110000', shanghai: '310000', chengdu: '510100', guangzhou: '440100', shenzhen: '440300', hangzhou: '330100', wuxi: '320200',
  changchun: '220100', changsha: '430100', fuzhou: '350100', jiaozuo: '410800', shantou: '440500', taiyuan: '140100', cangzhou: '130900',
  jining: '370800', yongkang: '330784', sichuan: '510000', guangdong: '440000', zhejiang: '330000', jiangsu: '320000', shaanxi: '610000',
} as const

type Local = readonly [place: PlaceCode, ...claims: readonly Claim[]]

/** A field in its national wording, then place by place. */
export const field = (id: string, name: string, confirmWith: string, national: Claim | null, ...local: readonly Local[]): PlaceField => ({
  id, name, confirmWith, national, local: local.reduce<Claim[]>((all, [place, ...claims]) => all.concat(claims.map((claim) => inPlace(place, claim))), []),
})
