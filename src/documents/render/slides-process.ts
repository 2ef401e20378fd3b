import { answerOnce } from './answer-once.ts'
import { toPptx } from './pptx/pptx.ts'

answerOnce(({ document, createdAt }) => toPptx(document, createdAt))
