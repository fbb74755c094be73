import { expect, test } from "vitest";
import { brief, built } from "./built.ts";

const file = "Jenkinsfile";

test("the steps of a Jenkinsfile", () => {
  const text = `pipeline {
  agent any
  stages {
    stage('Build') {
      steps {
        sh 'docker build -t shop/web -f ops/web.image .'
        sh(script: "docker build -t shop/api:\${env.BUILD_ID} api", returnStdout: true)
        sh '''
          docker build -t shop/job \\\\
            -f ops/job.image .
        '''
        script {
          docker.build("shop/cron:1", "-f ops/cron.image cron")
          def plain = docker.build 'shop/plain'
        }
        echo "docker build -t no ."
      }
    }
  }
}
`.replaceAll("\\\\", "\\");
  expect(built({ [file]: text }).map(brief)).toEqual([
    `ops/web.image in  as shop/web (${file}:6)`,
    `api/Dockerfile in api as shop/api (${file}:7)`,
    `ops/job.image in  as shop/job (${file}:9)`,
    `ops/cron.image in cron as shop/cron:1 (${file}:13)`,
    `Dockerfile in  as shop/plain (${file}:14)`,
  ]);
});

test("nothing where steps run in other directories", () => {
  expect(built({ [file]: "dir('web') {\n  sh 'docker build -t shop/web .'\n}\n" })).toEqual([]);
});
