/** The file of the sample pull request whose comment the picture in the README shows. */
export const shownFile = "charts/search/values.yaml";
