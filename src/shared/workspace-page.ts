/** Where the workspace's page holds the answers that the server sends with it: JSON by the address of the question. */
export const sentAnswersId = 'sent-answers'
