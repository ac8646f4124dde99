import { RELATIONS } from '@/domain/family-binding/member'
import { THREE_WAYS } from '@/domain/shared/three-way'

export const usage = `用法：
  npm run -s family -- --json 文件
  文件写 - 就从标准输入读。文件里是一个 JSON 对象：
  {
    "today": "2026-11-23",
    "mains": [{ "id": "我", "bound": 3 }],
    "members": [{ "id": "妈妈", "born": "1957-06-30", "relation": "parent", "insured": "yes", "boundBy": 0 }]
  }
各项：
  today            按哪一天算
  mains            主账户：id 是叫法，bound 是已经绑了几个人，ready 是能不能打开自己的医保码
  members          要绑的人，id 是叫法，不要写姓名和证件号
    born           出生日期；不知道写 null
    relation       是绑的人的什么人：${RELATIONS.join('、')}，也可以写“妈妈”“mother”这样的叫法
    insured        有没有正常参保
    boundBy        这个月已被几个主账户绑了；不清楚写 null
    face、number   能不能到手机前刷脸；有没有身份证号
  ready、insured、face、number 都写 ${THREE_WAYS.join('、')}
打印一行 JSON：每个人能不能绑、怎么绑、为什么、带什么、哪天起换办法；谁绑在哪个账户；谁没有排上。`
