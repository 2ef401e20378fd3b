import { answerOnce } from './answer-once.ts'
import { toDocx } from './docx/docx.ts'

answerOnce(({ document, createdAt }) => toDocx(document, createdAt))
