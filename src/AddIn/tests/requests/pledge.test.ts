// @vitest-environment node
import { describe, expect, it } from "vitest";
import rulesFile from "@domain/Requests/pledge-rules.json";
import { findPledgeWords } from "../../src/requests/pledge";

/** Sentences that hint at employment, with the rule that has to see it. */
const hints: [string, string][] = [
  ["I am looking for a job in your field.", "ask-for-job"],
  ["I'm currently looking for work.", "ask-for-job"],
  ["At the moment I am seeking a junior position in design.", "ask-for-job"],
  ["I am searching for an internship this summer.", "ask-for-job"],
  ["Looking for new opportunities, I came across you.", "ask-for-job"],
  ["Do you have any openings?", "openings"],
  ["Are there open positions in your group?", "openings"],
  ["Please tell me about vacancies.", "openings"],
  ["Is there a role available?", "openings"],
  ["Are you hiring right now?", "hiring"],
  ["Could you connect me with the hiring manager?", "hiring"],
  ["What does it take to get hired?", "hiring"],
  ["I am interested in job opportunities.", "job-opportunity"],
  ["I would love the opportunity to work with people like you.", "job-opportunity"],
  ["Please find attached my resume.", "resume"],
  ["My résumé is attached.", "resume"],
  ["I could bring my résumé.", "resume"],
  ["Shall I send my resumé along?", "resume"],
  ["Here is a resume of mine.", "resume"],
  ["I have attached my CV for your convenience.", "resume"],
  ["I am sending you my curriculum vitae.", "resume"],
  ["Here is a cover letter.", "cover-letter"],
  ["I would like to apply for a place.", "application"],
  ["My application is ready.", "application"],
  ["Could you interview me for the role?", "interview-me"],
  ["I dream of working for your company.", "work-for-you"],
  ["I would love to work with your team.", "work-for-you"],
  ["I hope to join your team one day.", "join"],
  ["Do you offer internships?", "internship"],
  ["Could you refer me to HR?", "refer-me"],
  ["A referral to HR would be great.", "refer-me"],
  ["Would you put in a good word for me?", "refer-me"],
  ["Please forward my profile to a colleague.", "pass-on"],
  ["Who is in your HR department?", "human-resources"],
  ["I wrote to the recruiter.", "human-resources"],
  ["Please keep me in mind.", "consider-me"],
  ["I believe I am a great fit.", "consider-me"],
  ["With my skills I could contribute to your team.", "sell-skills"],
  ["I would be an asset to your group.", "sell-skills"],
  ["What salary can one expect?", "salary"],
  ["I was laid off in May.", "out-of-work"],
  ["My job search brought me to you.", "out-of-work"],
  ["Can you help me find a job?", "job-here"],
  ["This could get my foot in the door.", "foot-in-the-door"],
];

/** Sentences that a curious person may well write. */
const fine = [
  "I am not asking for a job.",
  "I’m not looking for a job or an internship.",
  "This is not a job application, I am only curious.",
  "I am asking for your time, without asking for a job.",
  "I promise not to ask you for a position.",
  "I am not here to ask for a job or for an internship.",
  "I'm not job hunting, just curious.",
  "No resume attached, only a question.",
  "I will not send you my CV.",
  "I will not send a résumé.",
  "I resumed the course after a year.",
  "What do you like about your job?",
  "How did you come to your position?",
  "How do you get to work in the morning?",
  "What would you look for in someone who starts?",
  "May I resume our conversation next week?",
  "I work with children and wonder about teaching.",
  "Does your work feel meaningful to you?",
  "Thank you for the opportunity to talk.",
  "Would you have thirty minutes for a conversation?",
  "I looked for people who do this work.",
  "Which skills does one need for this work?",
  "What does a usual day at your office look like?",
  "I am a web application developer and read about your research.",
  "Anna referred to your article, and I read it twice.",
  "Is there someone else I should talk to?",
  "I would like to hear about your experience in the role.",
  "My brother works at your old school.",
  "What is the best part of working in a lab?",
  "Your talk about hiring ethics was on the radio.",
];

describe("The pledge check", () => {
  it.each(hints)("hears a hint in: %s", (sentence, rule) => {
    expect(findPledgeWords(sentence).map((finding) => finding.rule)).toContain(rule);
  });

  it.each(fine)("hears no hint in: %s", (sentence) => {
    expect(findPledgeWords(sentence)).toEqual([]);
  });

  it("says the words as they were written, why, and a kinder sentence", () => {
    expect(findPledgeWords("Honestly, I am Looking\nfor a job.")).toEqual([
      {
        rule: "ask-for-job",
        words: "Looking for a job",
        why: "This reads as asking for a job.",
        instead: expect.stringMatching(/find out/) as string,
      },
    ]);
  });

  it("still hears a hint beside a denial", () => {
    const found = findPledgeWords("I am not asking for a job. My resume is attached.");
    expect(found.map(({ rule }) => rule)).toEqual(["resume"]);
  });

  it("tells each rule once and no word twice, in the order of the mail", () => {
    const found = findPledgeWords("Is there a vacancy? Any vacancies? I am looking for a job at your company.");
    expect(found.map(({ words }) => words)).toEqual(["vacancy", "looking for a job"]);
  });

  it("stays quick on a hostile megabyte", () => {
    const started = performance.now();
    findPledgeWords("not looking looking for a a a new new ".repeat(27_000));
    findPledgeWords("a".repeat(1_000_000));
    findPledgeWords(" ".repeat(300_000));
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

describe("The rules file", () => {
  it.each([...rulesFile.rules.map(({ pattern }) => pattern), ...rulesFile.allowed])(
    "keeps to what every engine reads in linear time: %s",
    (pattern) => {
      expect(pattern).not.toMatch(/\(\?[=!<]/);
      expect(pattern).not.toMatch(/\\[pPkuGAZz]|\\\d/);
      expect(pattern).not.toMatch(/[*+]\)[*+]/);
    },
  );

  it("has a reason and a kinder sentence for every rule, and no kinder sentence that breaks the pledge itself", () => {
    for (const { id, why, instead } of rulesFile.rules) {
      expect(why, id).toMatch(/\.$/);
      expect(findPledgeWords(instead), id).toEqual([]);
    }
    expect(new Set(rulesFile.rules.map(({ id }) => id)).size).toBe(rulesFile.rules.length);
  });
});
