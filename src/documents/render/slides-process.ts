import { answerOnce } from './answer-once.ts'
import { toPptx } from './pptx/pptx.ts'

answerOnce(({ document, createdAt }, tell) => toPptx(document, createdAt, tell))
