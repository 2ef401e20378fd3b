import { answerOnce } from './answer-once.ts'
import { toDocx } from './docx/docx.ts'

answerOnce(({ document, createdAt, design }, tell) => toDocx(document, createdAt, { design, tell }))
