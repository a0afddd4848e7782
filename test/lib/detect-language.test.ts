import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/lib/detect-language.ts";

// Titles and first sentences as papers have them, four a language, written for this test.
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The effect of tides on kelp forests. We measure growth at four sites.",
    "Learning to sail: a survey of methods for the control of small boats",
    "Attention is all that harbours need. In this paper we propose a model based on waves.",
    "Mapping the literature with citations",
  ],
  de: [
    "Über die Gezeiten und das Wetter an der Küste. Wir zeigen, dass sich die Wellen ändern.",
    "Eine Untersuchung der Algen in der Nordsee",
    "Der Einfluss des Windes auf die Höhe von Wellen wird mit einem Modell beschrieben.",
    "Zur Geschichte der Leuchttürme im 19. Jahrhundert",
  ],
  fr: [
    "Les marées et la pêche sur la côte atlantique. Nous étudions quatre ports.",
    "Une méthode pour la cartographie des récifs",
    "Étude de l'influence du vent sur les vagues dans le golfe de Gascogne",
    "Analyse des données de pêche en Bretagne",
  ],
  es: [
    "Las mareas y la pesca en la costa del Pacífico. Se estudian cuatro puertos.",
    "Un método para la cartografía de los arrecifes",
    "Efecto del viento en las olas del golfo: un estudio de caso con datos de boyas",
    "Historia de los faros de Galicia",
  ],
  it: [
    "Le maree e la pesca nella laguna di Venezia. Il lavoro descrive quattro porti.",
    "Un metodo per la cartografia delle scogliere",
    "L'effetto del vento sulle onde: uno studio con i dati delle boe nel mare Adriatico",
    "Storia dei fari della Sicilia",
  ],
  pt: [
    "As marés e a pesca na costa do Brasil. Este trabalho descreve quatro portos.",
    "Um método para a cartografia dos recifes",
    "O efeito do vento nas ondas: um estudo com dados de boias em São Paulo",
    "História dos faróis da ilha do Pico",
  ],
  nl: [
    "De getijden en het weer aan de kust. Dit onderzoek beschrijft vier havens.",
    "Een methode voor het in kaart brengen van riffen",
    "Het effect van de wind op golven wordt met een model beschreven",
    "De geschiedenis van vuurtorens in Zeeland",
  ],
  sv: [
    "Tidvatten och väder vid kusten. Studien beskriver fyra hamnar som ligger i väst.",
    "En metod för att kartlägga rev i Östersjön",
    "Vindens effekt på vågor är viktig och har studerats med hjälp av bojar från kusten",
    "Fyrarnas historia i Bohuslän och på Gotland, från 1800 till vår tid",
  ],
  pl: [
    "Pływy i pogoda na wybrzeżu. W pracy opisano cztery porty, które są do tego przydatne.",
    "Metoda badania raf oraz jej zastosowanie w Bałtyku",
    "Wpływ wiatru na fale: badania z użyciem boi na morzu",
    "Historia latarni morskich w Polsce i na Litwie",
  ],
  tr: [
    "Kıyıda gelgit ve hava. Bu çalışmada dört liman için bir model verilmiştir.",
    "Resif haritaları için bir yöntem",
    "Rüzgârın dalgalar üzerindeki etkisi: şamandıra verileri ile bir çalışma ve sonuçları",
    "Deniz fenerlerinin tarihi ve bugünü: İstanbul için bir inceleme",
  ],
  ru: [
    "Приливы и погода на побережье. В работе описаны четыре порта.",
    "Метод картографии рифов и его применение на севере",
    "Влияние ветра на волны: исследование по данным буев в Балтийском море",
    "История маяков в России и на Аляске",
  ],
  zh: [
    "潮汐与海岸天气的研究",
    "基于深度学习的海浪预测模型",
    "本文提出了一种新的方法,用于 CNN 模型",
    "灯塔的历史",
  ],
  ja: [
    "海岸における潮汐と天気の研究",
    "深層学習を用いた波の予測",
    "灯台の歴史について",
    "サンゴ礁の地図を作る方法",
  ],
  ko: [
    "해안의 조석과 날씨에 관한 연구",
    "딥러닝을 이용한 파도 예측 모델",
    "등대의 역사",
    "산호초 지도 작성 방법",
  ],
  ar: [
    "دراسة المد والجزر على الساحل",
    "طريقة جديدة لرسم خرائط الشعاب",
    "تاريخ المنارات",
    "تأثير الرياح على الأمواج",
  ],
  el: [
    "Οι παλίρροιες στην ακτή",
    "Μια μέθοδος για τη χαρτογράφηση",
    "Ιστορία των φάρων",
    "Η επίδραση του ανέμου στα κύματα",
  ],
};

describe("the language of a text", () => {
  test.each(Object.entries(SAMPLES))("%s is told in four samples of four", (language, samples) => {
    expect(samples.map(detectLanguage)).toEqual(samples.map(() => language));
  });

  test("stays open where nothing shows it", () => {
    for (const text of ["", "Kelp 2020", "x", "∑ α β = 3", "BERT", "12 34"])
      expect(detectLanguage(text)).toBe("");
  });

  test("is not turned by a formula or a name in another script", () => {
    expect(detectLanguage("On the α-stable models of 王 and the σ-algebra of waves")).toBe("en");
  });
});
