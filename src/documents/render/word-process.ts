import { answerOnce } from './answer-once.ts'
import { toDocx } from './docx/docx.ts'

answerOnce(({ document, createdAt, design }) => toDocx(document, createdAt, design))
