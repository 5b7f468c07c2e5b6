/** Every onset (âm đầu) as written; the empty one is a syllable that begins with its vowel. */
export const ONSETS: ReadonlySet<string> = new Set(["", ..."b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ")]);

/** Every rhyme (vần) as written, without its tone. After `qu` the glide belongs to the onset, after `gi` the first i. */
export const RHYMES: ReadonlySet<string> = new Set(
  [
    "a ac ach ai am an ang anh ao ap at au ay",
    "ăc ăm ăn ăng ăp ăt",
    "âc âm ân âng âp ât âu ây",
    "e ec em en eng eo ep et",
    "ê êch êm ên êng ênh êp êt êu",
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu",
    "o oc oi om on ong ooc oong op ot",
    "oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet",
    "ô ôc ôi ôm ôn ông ôp ôt",
    "ơ ơi ơm ơn ơp ơt",
    "u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt",
    "uân uâng uât uây uê uêch uên uênh uêu uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt",
    "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu",
    "y ych yn ynh yt yu yêm yên yêng yêt yêu",
  ].flatMap((line) => line.split(" ")),
);
