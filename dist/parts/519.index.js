export const id = 519;
export const ids = [519];
export const modules = {

/***/ 41755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/line.js
var line = __webpack_require__(99493);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/reporters/tool.js
var tool = __webpack_require__(84163);
// EXTERNAL MODULE: ./build/reporters/wrap.js
var wrap = __webpack_require__(86937);
// EXTERNAL MODULE: ./build/rules/registry.js + 430 modules
var registry = __webpack_require__(15812);
// EXTERNAL MODULE: ./build/cli/command-line.js + 1 modules
var command_line = __webpack_require__(6493);
;// CONCATENATED MODULE: ./build/cli/rule-examples.js
// Written by `npm run docs` from the pages of the rules. Do not edit.
/** The example of each rule, by its id. */
const ruleExamples = {
    "annotation-without-effect": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      annotations:\n        seccomp.security.alpha.kubernetes.io/pod: runtime/default\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        seccompProfile:\n          type: RuntimeDefault\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n" },
    "api-version-deprecated": { "bad": "apiVersion: v1\nkind: Endpoints\nmetadata:\n  name: db\nsubsets:\n  - addresses:\n      - ip: 192.0.2.10\n    ports:\n      - port: 5432\n", "good": null },
    "api-version-removed": { "bad": "apiVersion: networking.k8s.io/v1beta1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  rules:\n    - host: shop.example.com\n      http:\n        paths:\n          - path: /\n            backend:\n              serviceName: web\n              servicePort: 80\n", "good": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  rules:\n    - host: shop.example.com\n      http:\n        paths:\n          - path: /\n            pathType: ImplementationSpecific\n            backend:\n              service:\n                name: web\n                port:\n                  number: 80\n" },
    "apparmor-annotation-deprecated": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n      annotations:\n        container.apparmor.security.beta.kubernetes.io/web: localhost/k8s-web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/web:1.4\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/web:1.4\n          securityContext:\n            appArmorProfile:\n              type: Localhost\n              localhostProfile: k8s-web\n" },
    "apparmor-unconfined": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        appArmorProfile:\n          type: Unconfined\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        appArmorProfile:\n          type: RuntimeDefault\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n" },
    "autoscaler-invalid": { "bad": "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: web\n  minReplicas: 20\n  maxReplicas: 10\n  metrics:\n    - type: Resource\n      resource:\n        name: cpu\n        target:\n          type: Utilization\n          averageUtilization: 70\n", "good": null },
    "backend-port-unknown": { "bad": "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: 8080\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  defaultBackend:\n    service:\n      name: web\n      port:\n        number: 8080\n", "good": "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: 8080\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  defaultBackend:\n    service:\n      name: web\n      port:\n        number: 80\n" },
    "binding-to-broad-role": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: agent\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: edit\nsubjects:\n  - kind: ServiceAccount\n    name: agent\n    namespace: web\n", "good": null },
    "binding-to-cluster-admin": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: agent\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: cluster-admin\nsubjects:\n  - kind: ServiceAccount\n    name: agent\n    namespace: web\n", "good": null },
    "binding-to-default-account": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: agent\n  namespace: web\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: Role\n  name: agent\nsubjects:\n  - kind: ServiceAccount\n    name: default\n", "good": null },
    "binding-to-everyone": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: agent\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: reader\nsubjects:\n  - kind: Group\n    apiGroup: rbac.authorization.k8s.io\n    name: system:authenticated\n", "good": null },
    "binding-to-system-masters": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: agent\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: operator\nsubjects:\n  - kind: Group\n    apiGroup: rbac.authorization.k8s.io\n    name: system:masters\n", "good": null },
    "capabilities-added": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            capabilities:\n              add: [SYS_ADMIN]\n", "good": null },
    "capabilities-not-dropped": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          ports:\n            - containerPort: 80\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            capabilities:\n              drop:\n                - ALL\n              add:\n                - NET_BIND_SERVICE\n          ports:\n            - containerPort: 80\n" },
    "capability-name-invalid": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            capabilities:\n              drop: [all]\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            capabilities:\n              drop: [ALL]\n" },
    "command-needs-shell": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  selector:\n    matchLabels:\n      app: api\n  template:\n    metadata:\n      labels:\n        app: api\n    spec:\n      containers:\n        - name: api\n          image: gcr.io/distroless/static-debian12:nonroot\n          securityContext:\n            allowPrivilegeEscalation: false\n            runAsNonRoot: true\n          lifecycle:\n            preStop:\n              exec:\n                command: [sh, -c, \"sleep 10\"]\n", "good": null },
    "config-key-missing": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          env:\n            - name: LEVEL\n              valueFrom:\n                configMapKeyRef:\n                  name: web\n                  key: log-level\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  log_level: info\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          env:\n            - name: LEVEL\n              valueFrom:\n                configMapKeyRef:\n                  name: web\n                  key: log_level\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  log_level: info\n" },
    "container-privileged": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        runAsNonRoot: true\n        runAsUser: 1995\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            privileged: true\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        runAsNonRoot: true\n        runAsUser: 1995\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            privileged: false\n            allowPrivilegeEscalation: false\n" },
    "container-runs-as-root": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            allowPrivilegeEscalation: false\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        runAsNonRoot: true\n        runAsUser: 1995\n        runAsGroup: 1995\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            allowPrivilegeEscalation: false\n" },
    "control-plane-label-outdated": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      tolerations:\n        - key: node-role.kubernetes.io/master\n          operator: Exists\n          effect: NoSchedule\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      tolerations:\n        - key: node-role.kubernetes.io/control-plane\n          operator: Exists\n          effect: NoSchedule\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n" },
    "cpu-limit-missing": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          resources:\n            requests:\n              cpu: 100m\n              memory: 256Mi\n            limits:\n              memory: 256Mi\n", "good": null },
    "cron-job-deadline-missing": { "bad": "apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: sync\nspec:\n  schedule: \"*/5 * * * *\"\n  concurrencyPolicy: Forbid\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers:\n            - name: sync\n              image: registry.example.com/shop/sync:1.4\n", "good": null },
    "cron-job-may-overlap": { "bad": "apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: sync\nspec:\n  schedule: \"*/5 * * * *\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers:\n            - name: sync\n              image: registry.example.com/shop/sync:1.4\n", "good": "apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: sync\nspec:\n  schedule: \"*/5 * * * *\"\n  concurrencyPolicy: Forbid\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers:\n            - name: sync\n              image: registry.example.com/shop/sync:1.4\n" },
    "cron-job-never-runs": { "bad": "apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\nspec:\n  schedule: \"0 3 31 4 *\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n            - name: report\n              image: registry.example.com/shop/report:1.4\n", "good": null },
    "daemonset-service-not-local": { "bad": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: agent\nspec:\n  selector:\n    matchLabels:\n      app: agent\n  template:\n    metadata:\n      labels:\n        app: agent\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      tolerations:\n        - operator: Exists\n      containers:\n        - name: agent\n          image: registry.example.com/agent:1.4\n          securityContext:\n            allowPrivilegeEscalation: false\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: agent\nspec:\n  selector:\n    app: agent\n  ports:\n    - name: traces\n      port: 4317\n", "good": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: agent\nspec:\n  selector:\n    matchLabels:\n      app: agent\n  template:\n    metadata:\n      labels:\n        app: agent\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      tolerations:\n        - operator: Exists\n      containers:\n        - name: agent\n          image: registry.example.com/agent:1.4\n          securityContext:\n            allowPrivilegeEscalation: false\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: agent\nspec:\n  internalTrafficPolicy: Local\n  selector:\n    app: agent\n  ports:\n    - name: traces\n      port: 4317\n" },
    "data-invalid": { "bad": "apiVersion: v1\nkind: Secret\nmetadata:\n  name: web\ntype: Opaque\ndata:\n  user: admin\n", "good": "apiVersion: v1\nkind: Secret\nmetadata:\n  name: web\ntype: Opaque\nstringData:\n  user: admin\n" },
    "default-namespace-used": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: default\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": null },
    "disruption-budget-blocks-drain": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  minAvailable: 3\n  selector:\n    matchLabels:\n      app: web\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  minAvailable: 2\n  selector:\n    matchLabels:\n      app: web\n" },
    "disruption-budget-invalid": { "bad": "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  maxUnavailable: \"1\"\n  selector:\n    matchLabels:\n      app: web\n", "good": "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  maxUnavailable: 1\n  selector:\n    matchLabels:\n      app: web\n" },
    "disruption-budget-missing": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": null },
    "disruption-budgets-overlap": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: all\nspec:\n  maxUnavailable: 1\n  selector: {}\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  maxUnavailable: 1\n  selector:\n    matchLabels:\n      app: web\n", "good": null },
    "duplicate-environment-variable": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          env:\n            - name: MODE\n              value: test\n            - name: LEVEL\n              value: info\n            - name: MODE\n              value: live\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          env:\n            - name: LEVEL\n              value: info\n            - name: MODE\n              value: live\n" },
    "egress-reaches-metadata": { "bad": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n    - to:\n        - ipBlock:\n            cidr: 0.0.0.0/0\n", "good": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n    - to:\n        - ipBlock:\n            cidr: 0.0.0.0/0\n            except:\n              - 169.254.169.254/32\n" },
    "environment-variable-undefined": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          env:\n            - name: URL\n              value: http://$(HOST)/\n            - name: HOST\n              value: db\n", "good": null },
    "ephemeral-storage-unlimited": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          resources:\n            limits:\n              memory: 256Mi\n", "good": null },
    "field-deprecated": { "bad": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    kubernetes.io/ingress.class: nginx\nspec:\n  defaultBackend:\n    service:\n      name: web\n      port:\n        number: 80\n", "good": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  ingressClassName: nginx\n  defaultBackend:\n    service:\n      name: web\n      port:\n        number: 80\n" },
    "finished-job-kept": { "bad": "apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: migrate\nspec:\n  template:\n    spec:\n      restartPolicy: OnFailure\n      containers:\n        - name: migrate\n          image: registry.example.com/shop/migrate:1.4\n", "good": null },
    "grace-period-too-short": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          lifecycle:\n            preStop:\n              exec:\n                command: [sh, -c, sleep 45]\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      terminationGracePeriodSeconds: 75\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          lifecycle:\n            preStop:\n              exec:\n                command: [sh, -c, sleep 45]\n" },
    "host-aliases-set": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      hostAliases:\n        - ip: 192.0.2.10\n          hostnames:\n            - db.example.com\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": null },
    "host-namespace-shared": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      hostPID: true\n      securityContext:\n        runAsNonRoot: true\n        runAsUser: 1995\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      hostPID: false\n      securityContext:\n        runAsNonRoot: true\n        runAsUser: 1995\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n" },
    "host-path-mounted": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          volumeMounts:\n            - name: certificates\n              mountPath: /certificates\n      volumes:\n        - name: certificates\n          hostPath:\n            path: /etc/kubernetes/pki\n", "good": null },
    "host-port-used": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          ports:\n            - containerPort: 8080\n              hostPort: 8080\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          ports:\n            - containerPort: 8080\n" },
    "host-process-container": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      hostNetwork: true\n      nodeSelector:\n        kubernetes.io/os: windows\n      securityContext:\n        windowsOptions:\n          hostProcess: true\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": null },
    "host-settings-conflict": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            privileged: true\n            allowPrivilegeEscalation: false\n", "good": null },
    "image-digest-missing": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": null },
    "image-registry-frozen": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: k8s.gcr.io/ingress-nginx/controller:v1.1.1\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.k8s.io/ingress-nginx/controller:v1.1.1\n" },
    "image-tag-floating": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web\n", "good": null },
    "ingress-catches-all-hosts": { "bad": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  ingressClassName: nginx\n  rules:\n    - http:\n        paths:\n          - path: /\n            pathType: Prefix\n            backend:\n              service:\n                name: web\n                port:\n                  number: 80\n", "good": null },
    "ingress-class-contradicted": { "bad": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    kubernetes.io/ingress.class: nginx\nspec:\n  ingressClassName: traefik\n  defaultBackend:\n    service:\n      name: web\n      port:\n        number: 80\n", "good": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  ingressClassName: traefik\n  defaultBackend:\n    service:\n      name: web\n      port:\n        number: 80\n" },
    "ingress-invalid": { "bad": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - host: \"https://shop.example.com\"\n      http:\n        paths:\n          - path: /\n            pathType: Prefix\n            backend:\n              service:\n                name: web\n                port:\n                  number: 80\n", "good": null },
    "ingress-nginx-retired": { "bad": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    nginx.ingress.kubernetes.io/rewrite-target: /\nspec:\n  ingressClassName: nginx\n  defaultBackend:\n    service:\n      name: web\n      port:\n        number: 80\n", "good": null },
    "ingress-snippet": { "bad": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n  annotations:\n    nginx.ingress.kubernetes.io/configuration-snippet: |\n      add_header X-Frame-Options DENY;\nspec:\n  ingressClassName: nginx\n  rules:\n    - host: web.example.com\n      http:\n        paths:\n          - path: /\n            pathType: Prefix\n            backend:\n              service:\n                name: web\n                port:\n                  number: 80\n", "good": null },
    "ingress-without-tls": { "bad": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  ingressClassName: nginx\n  rules:\n    - host: web.example.com\n      http:\n        paths:\n          - path: /\n            pathType: Prefix\n            backend:\n              service:\n                name: web\n                port:\n                  number: 80\n", "good": null },
    "kustomize-field-deprecated": { "bad": "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n  - ingress.yaml\nbases:\n  - ../base\n", "good": "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n  - ingress.yaml\n  - ../base\n" },
    "label-deprecated": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      nodeSelector:\n        beta.kubernetes.io/os: linux\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      nodeSelector:\n        kubernetes.io/os: linux\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n" },
    "label-invalid": { "bad": "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  labels:\n    owner: The shop team\nspec:\n  selector:\n    app: web\n  ports:\n    - name: http\n      port: 80\n      targetPort: 8080\n", "good": null },
    "liveness-probe-impatient": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          livenessProbe:\n            tcpSocket:\n              port: 8080\n          readinessProbe:\n            httpGet:\n              path: /ready\n              port: 8080\n            initialDelaySeconds: 60\n", "good": null },
    "liveness-probe-missing": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          ports:\n            - containerPort: 8080\n", "good": null },
    "load-balancer-open": { "bad": "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: LoadBalancer\n  selector:\n    app: web\n  ports:\n    - port: 443\n", "good": null },
    "local-traffic-without-daemonset": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  replicas: 3\n  selector:\n    matchLabels:\n      app: api\n  template:\n    metadata:\n      labels:\n        app: api\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      topologySpreadConstraints:\n        - maxSkew: 1\n          topologyKey: kubernetes.io/hostname\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector: {matchLabels: {app: api}}\n        - maxSkew: 1\n          topologyKey: topology.kubernetes.io/zone\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector: {matchLabels: {app: api}}\n      containers:\n        - name: api\n          image: registry.example.com/api:2.0\n          securityContext:\n            allowPrivilegeEscalation: false\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: api\nspec:\n  internalTrafficPolicy: Local # close by\n  selector:\n    app: api\n  ports:\n    - port: 80\n      targetPort: 8080\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  replicas: 3\n  selector:\n    matchLabels:\n      app: api\n  template:\n    metadata:\n      labels:\n        app: api\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      topologySpreadConstraints:\n        - maxSkew: 1\n          topologyKey: kubernetes.io/hostname\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector: {matchLabels: {app: api}}\n        - maxSkew: 1\n          topologyKey: topology.kubernetes.io/zone\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector: {matchLabels: {app: api}}\n      containers:\n        - name: api\n          image: registry.example.com/api:2.0\n          securityContext:\n            allowPrivilegeEscalation: false\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: api\nspec:\n  internalTrafficPolicy: Cluster # close by\n  selector:\n    app: api\n  ports:\n    - port: 80\n      targetPort: 8080\n" },
    "memory-volume-unlimited": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          volumeMounts:\n            - name: cache\n              mountPath: /cache\n      volumes:\n        - name: cache\n          emptyDir:\n            medium: Memory\n", "good": null },
    "naked-pod": { "bad": "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/shop/web:1.4\n", "good": null },
    "name-invalid": { "bad": "apiVersion: v1\nkind: Service\nmetadata:\n  name: Web_shop\nspec:\n  selector:\n    app: web\n  ports:\n    - name: http\n      port: 80\n      targetPort: 8080\n", "good": null },
    "namespace-without-default-deny": { "bad": "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/web:1.4\n", "good": null },
    "namespace-without-pod-security": { "bad": "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/warn: baseline\n    pod-security.kubernetes.io/audit: baseline\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n" },
    "network-policy-allows-all": { "bad": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - {}\n", "good": null },
    "network-policy-ineffective": { "bad": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress: []\n  egress:\n    - to:\n        - podSelector: {}\n", "good": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n  ingress: []\n  egress:\n    - to:\n        - podSelector: {}\n" },
    "network-policy-invalid": { "bad": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector:\n    matchLabels:\n      app: web\n  policyTypes: [Egress]\n  egress:\n    - to:\n        - ipBlock:\n            cidr: 10.0.0.0/8\n            except: [192.168.0.0/16]\n", "good": null },
    "network-policy-one-sided": { "bad": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels:\n      app: web\n  policyTypes:\n    - Ingress\n  ingress:\n    - from:\n        - podSelector:\n            matchLabels:\n              app: proxy\n", "good": null },
    "node-port-local": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/web:1.4\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: NodePort\n  externalTrafficPolicy: Local\n  selector:\n    app: web\n  ports:\n    - port: 80\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/web:1.4\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: NodePort\n  externalTrafficPolicy: Cluster\n  selector:\n    app: web\n  ports:\n    - port: 80\n" },
    "non-root-contradiction": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        runAsNonRoot: true\n        runAsUser: 0\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            allowPrivilegeEscalation: false\n", "good": null },
    "object-invalid": { "bad": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  DEBUG: yes\n  MODE: development\n", "good": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  DEBUG: \"yes\"\n  MODE: development\n" },
    "persistent-volume-on-node": { "bad": "apiVersion: v1\nkind: PersistentVolume\nmetadata:\n  name: models\nspec:\n  capacity:\n    storage: 10Gi\n  accessModes: [ReadWriteOnce]\n  hostPath:\n    path: /etc\n", "good": null },
    "pod-invalid": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      volumes:\n        - {name: data, emptyDir: {}}\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          volumeMounts:\n            - {name: dta, mountPath: /data}\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      volumes:\n        - {name: data, emptyDir: {}}\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          volumeMounts:\n            - {name: data, mountPath: /data}\n" },
    "pods-not-isolated": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": null },
    "pods-not-spread": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            allowPrivilegeEscalation: false\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      topologySpreadConstraints:\n        - maxSkew: 2\n          topologyKey: kubernetes.io/hostname\n          whenUnsatisfiable: DoNotSchedule\n          labelSelector:\n            matchLabels:\n              app: web\n          matchLabelKeys:\n            - pod-template-hash\n          nodeTaintsPolicy: Honor\n        - maxSkew: 3\n          topologyKey: topology.kubernetes.io/zone\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector:\n            matchLabels:\n              app: web\n          matchLabelKeys:\n            - pod-template-hash\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            allowPrivilegeEscalation: false\n" },
    "priority-class-missing": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": null },
    "privilege-escalation-allowed": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            allowPrivilegeEscalation: false\n" },
    "probe-host-set": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          readinessProbe:\n            httpGet:\n              host: 127.0.0.1\n              path: /ready\n              port: 8080\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          readinessProbe:\n            httpGet:\n              path: /ready\n              port: 8080\n" },
    "probe-invalid": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          livenessProbe:\n            successThreshold: 3\n            httpGet:\n              path: /\n              port: 8080\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          livenessProbe:\n            httpGet:\n              path: /\n              port: 8080\n" },
    "probe-port-unknown": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          ports:\n            - name: http\n              containerPort: 8080\n          readinessProbe:\n            httpGet:\n              path: /\n              port: web\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          ports:\n            - name: http\n              containerPort: 8080\n          readinessProbe:\n            httpGet:\n              path: /\n              port: http\n" },
    "probes-identical": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          livenessProbe:\n            httpGet:\n              path: /healthz\n              port: 8080\n          readinessProbe:\n            httpGet:\n              path: /healthz\n              port: 8080\n", "good": null },
    "proc-mount-unmasked": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            procMount: Unmasked\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            procMount: Default\n" },
    "pull-policy-contradicts-tag": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          imagePullPolicy: Never\n", "good": null },
    "quota-demand-unmet": { "bad": "apiVersion: v1\nkind: ResourceQuota\nmetadata:\n  name: compute\n  namespace: shop\nspec:\n  hard:\n    requests.cpu: \"4\"\n    limits.memory: 8Gi\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          resources:\n            requests:\n              cpu: 100m\n", "good": null },
    "rbac-approves-certificates": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [certificates.k8s.io]\n    resources: [certificatesigningrequests/approval]\n    verbs: [update]\n", "good": null },
    "rbac-changes-configmaps": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [\"\"]\n    resources: [configmaps]\n    verbs: [get, update]\n", "good": null },
    "rbac-changes-namespaces": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [\"\"]\n    resources: [namespaces]\n    verbs: [get, patch]\n", "good": null },
    "rbac-changes-network": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [networking.k8s.io]\n    resources: [networkpolicies]\n    verbs: [get, delete]\n", "good": null },
    "rbac-changes-roles": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [rolebindings]\n    verbs: [get, create]\n", "good": null },
    "rbac-changes-secrets": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [\"\"]\n    resources: [secrets]\n    verbs: [create, update]\n", "good": null },
    "rbac-changes-webhooks": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [admissionregistration.k8s.io]\n    resources: [validatingwebhookconfigurations]\n    verbs: [get, patch]\n", "good": null },
    "rbac-creates-volumes": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [\"\"]\n    resources: [persistentvolumes]\n    verbs: [get, create]\n", "good": null },
    "rbac-creates-workloads": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [apps]\n    resources: [deployments]\n    verbs: [get, create]\n", "good": null },
    "rbac-deletes-events": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [\"\"]\n    resources: [events]\n    verbs: [list, delete]\n", "good": null },
    "rbac-deletes-workloads": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [apps]\n    resources: [deployments]\n    verbs: [get, delete]\n", "good": null },
    "rbac-escalation-verbs": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterroles]\n    verbs: [get, bind]\n", "good": null },
    "rbac-exec-into-pods": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods, pods/exec]\n    verbs: [get, create]\n", "good": null },
    "rbac-grant-ineffective": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [\"\"]\n    resources: [secrets]\n    resourceNames: [\"app-*\"]\n    verbs: [get]\n", "good": null },
    "rbac-impersonates": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [\"\"]\n    resources: [users, groups]\n    verbs: [impersonate]\n", "good": null },
    "rbac-invalid": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: reader\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: reader\nsubjects:\n  - kind: ServiceAccount\n    name: reader\n    namespace: shop\n    apiGroup: rbac.authorization.k8s.io\n", "good": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: reader\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: reader\nsubjects:\n  - kind: ServiceAccount\n    name: reader\n    namespace: shop\n" },
    "rbac-issues-tokens": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [\"\"]\n    resources: [serviceaccounts/token]\n    verbs: [create]\n", "good": null },
    "rbac-node-proxy": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [\"\"]\n    resources: [nodes/proxy]\n    verbs: [get]\n", "good": null },
    "rbac-reads-secrets": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [\"\"]\n    resources: [secrets]\n    verbs: [get, list, watch]\n", "good": null },
    "rbac-wildcard": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: agent\nrules:\n  - apiGroups: [\"*\"]\n    resources: [\"*\"]\n    verbs: [\"*\"]\n", "good": null },
    "read-only-root-without-volume": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: nginxinc/nginx-unprivileged:1.29\n          securityContext:\n            readOnlyRootFilesystem: true\n            allowPrivilegeEscalation: false\n            runAsNonRoot: true\n            runAsUser: 101\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: nginxinc/nginx-unprivileged:1.29\n          securityContext:\n            readOnlyRootFilesystem: true\n            allowPrivilegeEscalation: false\n            runAsNonRoot: true\n            runAsUser: 101\n          volumeMounts:\n            - name: tmp\n              mountPath: /tmp\n      volumes:\n        - name: tmp\n          emptyDir: {}\n" },
    "readiness-probe-missing": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          ports:\n            - containerPort: 8080\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: 8080\n", "good": null },
    "replicas-beside-autoscaler": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: web\n  maxReplicas: 5\n  metrics:\n    - type: Resource\n      resource:\n        name: cpu\n        target:\n          type: Utilization\n          averageUtilization: 80\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: web\n  maxReplicas: 5\n  metrics:\n    - type: Resource\n      resource:\n        name: cpu\n        target:\n          type: Utilization\n          averageUtilization: 80\n" },
    "request-above-limit": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          resources:\n            requests:\n              example.com/gpu: 1\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          resources:\n            requests:\n              example.com/gpu: 1\n            limits:\n              example.com/gpu: 1\n" },
    "resource-unit-wrong": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          resources:\n            limits:\n              memory: 400m # bytes?\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          resources:\n            limits:\n              memory: 400Mi # bytes?\n" },
    "resources-missing": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          resources:\n            requests:\n              cpu: 100m\n              memory: 256Mi\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          resources:\n            requests:\n              cpu: 100m\n              memory: 256Mi\n            limits:\n              memory: 256Mi\n" },
    "restart-policy-invalid": { "bad": "apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\nspec:\n  schedule: \"0 5 * * 1\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers:\n            - name: report\n              image: registry.example.com/shop/report:2\n", "good": "apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\nspec:\n  schedule: \"0 5 * * 1\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers:\n            - name: report\n              image: registry.example.com/shop/report:2\n" },
    "role-resource-unknown": { "bad": "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: reader\nrules:\n  - apiGroups: [\"\"]\n    resources: [pod]\n    verbs: [get, list]\n", "good": "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: reader\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods]\n    verbs: [get, list]\n" },
    "rollout-stops-all-pods": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n  strategy:\n    rollingUpdate:\n      maxUnavailable: 100%\n      maxSurge: 1\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: 8080\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n  strategy:\n    rollingUpdate:\n      maxSurge: 1\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: 8080\n" },
    "root-filesystem-writable": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: nginxinc/nginx-unprivileged:1.29\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: nginxinc/nginx-unprivileged:1.29\n          securityContext:\n            readOnlyRootFilesystem: true\n          volumeMounts:\n            - name: tmp\n              mountPath: /tmp\n      volumes:\n        - name: tmp\n          emptyDir: {}\n" },
    "root-group": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        runAsUser: 1995\n        runAsGroup: 0\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        runAsUser: 1995\n        runAsGroup: 1995\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n" },
    "runtime-socket-mounted": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          volumeMounts:\n            - name: docker\n              mountPath: /var/run/docker.sock\n      volumes:\n        - name: docker\n          hostPath:\n            path: /var/run/docker.sock\n", "good": null },
    "scale-target-contradicted": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    apiVersion: extensions/v1beta1\n    kind: Deployment\n    name: web\n  maxReplicas: 5\n  metrics:\n    - type: Resource\n      resource:\n        name: cpu\n        target:\n          type: Utilization\n          averageUtilization: 80\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: web\n  maxReplicas: 5\n  metrics:\n    - type: Resource\n      resource:\n        name: cpu\n        target:\n          type: Utilization\n          averageUtilization: 80\n" },
    "schedule-invalid": { "bad": "apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\nspec:\n  schedule: \"TZ=Europe/Berlin 0 5 * * 1\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers:\n            - name: report\n              image: registry.example.com/shop/report:2\n", "good": "apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\nspec:\n  schedule: \"0 5 * * 1\"\n  timeZone: Europe/Berlin\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers:\n            - name: report\n              image: registry.example.com/shop/report:2\n" },
    "seccomp-profile-missing": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        seccompProfile:\n          type: RuntimeDefault\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n" },
    "seccomp-unconfined": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        seccompProfile:\n          type: Unconfined\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        seccompProfile:\n          type: RuntimeDefault\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n" },
    "secret-committed": { "bad": "apiVersion: v1\nkind: Secret\nmetadata:\n  name: web\nstringData:\n  password: vJ7rQ2mX9t\n", "good": null },
    "secret-in-config-map": { "bad": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  DB_PASSWORD: vJ7rQ2mX9t\n", "good": null },
    "secret-in-environment": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          env:\n            - name: DB_PASSWORD\n              valueFrom:\n                secretKeyRef:\n                  name: db\n                  key: password\n", "good": null },
    "secret-in-plain-text": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          env:\n            - name: DB_PASSWORD\n              value: vJ7rQ2mX9t\n", "good": null },
    "selector-matches-nothing": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: wbe\n  ports:\n    - port: 80\n      targetPort: 8080\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: 8080\n" },
    "selector-mismatch": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: shop\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n" },
    "selinux-options-set": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        seLinuxOptions:\n          type: spc_t\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": null },
    "server-fields-committed": { "bad": "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  creationTimestamp: null\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\nstatus:\n  loadBalancer: {}\n", "good": "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n" },
    "service-account-alias": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      serviceAccount: shop\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      serviceAccountName: shop\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n" },
    "service-account-token-mounted": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      automountServiceAccountToken: false\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n" },
    "service-crosses-zones": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  replicas: 3\n  selector:\n    matchLabels:\n      app: api\n  template:\n    metadata:\n      labels:\n        app: api\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      topologySpreadConstraints:\n        - maxSkew: 1\n          topologyKey: kubernetes.io/hostname\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector: {matchLabels: {app: api}}\n        - maxSkew: 1\n          topologyKey: topology.kubernetes.io/zone\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector: {matchLabels: {app: api}}\n      containers:\n        - name: api\n          image: registry.example.com/api:2.0\n          securityContext:\n            allowPrivilegeEscalation: false\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: api\nspec:\n  selector:\n    app: api\n  ports:\n    - port: 80\n      targetPort: 8080\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  replicas: 3\n  selector:\n    matchLabels:\n      app: api\n  template:\n    metadata:\n      labels:\n        app: api\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      topologySpreadConstraints:\n        - maxSkew: 1\n          topologyKey: kubernetes.io/hostname\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector: {matchLabels: {app: api}}\n        - maxSkew: 1\n          topologyKey: topology.kubernetes.io/zone\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector: {matchLabels: {app: api}}\n      containers:\n        - name: api\n          image: registry.example.com/api:2.0\n          securityContext:\n            allowPrivilegeEscalation: false\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: api\n  annotations:\n    service.kubernetes.io/topology-mode: Auto\nspec:\n  selector:\n    app: api\n  ports:\n    - port: 80\n      targetPort: 8080\n" },
    "service-invalid": { "bad": "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - name: http\n      port: 80\n      targetPort: \"8080\"\n", "good": "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - name: http\n      port: 80\n      targetPort: 8080\n" },
    "service-on-node-port": { "bad": "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: NodePort\n  selector:\n    app: web\n  ports:\n    - port: 443\n", "good": null },
    "service-with-external-ips": { "bad": "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  externalIPs:\n    - 203.0.113.7\n  selector:\n    app: web\n  ports:\n    - port: 443\n", "good": null },
    "session-affinity-ineffective": { "bad": "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  clusterIP: None\n  sessionAffinity: ClientIP\n  selector:\n    app: web\n  ports:\n    - port: 80\n", "good": "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  clusterIP: None\n  selector:\n    app: web\n  ports:\n    - port: 80\n" },
    "single-replica": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 1\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: 8080\n", "good": null },
    "stateful-set-service-not-headless": { "bad": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  serviceName: db\n  selector:\n    matchLabels:\n      app: db\n  template:\n    metadata:\n      labels:\n        app: db\n    spec:\n      containers:\n        - name: db\n          image: registry.example.com/shop/db:1.4\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n  selector:\n    app: db\n  ports:\n    - port: 5432\n", "good": null },
    "sub-path-never-updated": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      volumes:\n        - name: config\n          configMap:\n            name: web\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          volumeMounts:\n            - name: config\n              mountPath: /etc/web.conf\n              subPath: web.conf\n", "good": null },
    "system-namespace-used": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: kube-system\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": null },
    "target-port-unknown": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          ports:\n            - name: http\n              containerPort: 8080\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: web\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          ports:\n            - name: http\n              containerPort: 8080\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: http\n" },
    "token-never-expires": { "bad": "apiVersion: v1\nkind: Secret\nmetadata:\n  name: deployer-token\n  annotations:\n    kubernetes.io/service-account.name: deployer\ntype: kubernetes.io/service-account-token\n", "good": null },
    "topology-annotation-ineffective": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  replicas: 3\n  selector:\n    matchLabels:\n      app: api\n  template:\n    metadata:\n      labels:\n        app: api\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      topologySpreadConstraints:\n        - maxSkew: 1\n          topologyKey: kubernetes.io/hostname\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector: {matchLabels: {app: api}}\n        - maxSkew: 1\n          topologyKey: topology.kubernetes.io/zone\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector: {matchLabels: {app: api}}\n      containers:\n        - name: api\n          image: registry.example.com/api:2.0\n          securityContext:\n            allowPrivilegeEscalation: false\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: api\n  annotations:\n    service.kubernetes.io/topology-mode: AUTO\nspec:\n  selector:\n    app: api\n  ports:\n    - port: 80\n      targetPort: 8080\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  replicas: 3\n  selector:\n    matchLabels:\n      app: api\n  template:\n    metadata:\n      labels:\n        app: api\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      topologySpreadConstraints:\n        - maxSkew: 1\n          topologyKey: kubernetes.io/hostname\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector: {matchLabels: {app: api}}\n        - maxSkew: 1\n          topologyKey: topology.kubernetes.io/zone\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector: {matchLabels: {app: api}}\n      containers:\n        - name: api\n          image: registry.example.com/api:2.0\n          securityContext:\n            allowPrivilegeEscalation: false\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: api\n  annotations:\n    service.kubernetes.io/topology-mode: Auto\nspec:\n  selector:\n    app: api\n  ports:\n    - port: 80\n      targetPort: 8080\n" },
    "topology-spread-invalid": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      topologySpreadConstraints:\n        - maxSkew: 1\n          topologyKey: kubernetes.io/hostname\n          whenUnsatisfiable: ScheduleAnyway\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            allowPrivilegeEscalation: false\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      topologySpreadConstraints:\n        - maxSkew: 1\n          labelSelector:\n            matchLabels:\n              app: web\n          topologyKey: kubernetes.io/hostname\n          whenUnsatisfiable: ScheduleAnyway\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          securityContext:\n            allowPrivilegeEscalation: false\n" },
    "unhealthy-pods-block-drain": { "bad": "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  maxUnavailable: 1\n  selector:\n    matchLabels:\n      app: web\n", "good": "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  maxUnavailable: 1\n  selector:\n    matchLabels:\n      app: web\n  unhealthyPodEvictionPolicy: AlwaysAllow\n" },
    "unsafe-sysctl": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      securityContext:\n        sysctls:\n          - name: net.core.somaxconn\n            value: \"1024\"\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": null },
    "update-strategy-invalid": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  strategy:\n    type: Recreate\n    rollingUpdate:\n      maxSurge: 1\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  strategy:\n    type: Recreate\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n" },
    "user-namespace-missing": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n      hostUsers: false\n" },
    "utilization-without-request": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: web\n  maxReplicas: 5\n  metrics:\n    - type: Resource\n      resource:\n        name: cpu\n        target:\n          type: Utilization\n          averageUtilization: 80\n", "good": null },
    "volume-blocks-rollout": { "bad": "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\nspec:\n  accessModes: [ReadWriteOnce]\n  resources:\n    requests:\n      storage: 10Gi\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          volumeMounts:\n            - name: data\n              mountPath: /data\n      volumes:\n        - name: data\n          persistentVolumeClaim:\n            claimName: data\n", "good": "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\nspec:\n  accessModes: [ReadWriteOnce]\n  resources:\n    requests:\n      storage: 10Gi\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  strategy:\n    type: Recreate\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          volumeMounts:\n            - name: data\n              mountPath: /data\n      volumes:\n        - name: data\n          persistentVolumeClaim:\n            claimName: data\n" },
    "volume-type-removed": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      volumes:\n        - name: files\n          cephfs:\n            monitors: [192.0.2.10:6789]\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n", "good": null },
    "volume-type-restricted": { "bad": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/shop/web:1.4\n          volumeMounts:\n            - name: pictures\n              mountPath: /pictures\n      volumes:\n        - name: pictures\n          nfs:\n            server: nfs.example.com\n            path: /pictures\n", "good": null },
    "add-for-local-files": { "bad": "FROM alpine:3.22\nADD --chown=1995:1995 shop /usr/local/bin/\n", "good": "FROM alpine:3.22\nCOPY --chown=1995:1995 shop /usr/local/bin/\n" },
    "apk-index-kept": { "bad": "FROM alpine:3.22\nRUN apk update && apk add curl\n", "good": "FROM alpine:3.22\nRUN apk add --no-cache curl\n" },
    "apt-used-in-script": { "bad": "FROM debian:12\nRUN apt update && apt install -y curl\n", "good": "FROM debian:12\nRUN apt-get update && apt-get install -y curl\n" },
    "arg-not-in-scope": { "bad": "ARG VERSION=1.4\nFROM alpine:3.22\nLABEL org.opencontainers.image.version=$VERSION\n", "good": "ARG VERSION=1.4\nFROM alpine:3.22\nARG VERSION\nLABEL org.opencontainers.image.version=$VERSION\n" },
    "base-image-invalid": { "bad": "FROM alpine:sha256:4bcff63911fcb4448bd4fdacec207030997caf25e9bea4045fa6c8c44de311d1\n", "good": "FROM alpine@sha256:4bcff63911fcb4448bd4fdacec207030997caf25e9bea4045fa6c8c44de311d1\n" },
    "base-image-not-minimal": { "bad": "FROM golang:1.26\nWORKDIR /src\nCOPY . .\nRUN go build -o /server .\nCMD [\"/server\"]\n", "good": null },
    "base-image-outdated": { "bad": "FROM jupyter/base-notebook:2023-10-20\nCMD [\"start-notebook.sh\"]\n", "good": "FROM quay.io/jupyter/base-notebook:2023-10-20\nCMD [\"start-notebook.sh\"]\n" },
    "cache-mount-owned-by-root": { "bad": "FROM python:3.14-slim\nUSER 1995:1995\nRUN --mount=type=cache,target=/tmp/pip pip install --user --cache-dir /tmp/pip flask\n", "good": "FROM python:3.14-slim\nUSER 1995:1995\nRUN --mount=type=cache,target=/tmp/pip,uid=1995,gid=1995 pip install --user --cache-dir /tmp/pip flask\n" },
    "continuation-line-empty": { "bad": "FROM alpine:3.22\nRUN apk add --no-cache \\\n\n  curl\n", "good": null },
    "copy-owned-by-root": { "bad": "FROM node:22\nWORKDIR /app\nUSER node:node\nCOPY entrypoint.sh ./\nRUN chmod +x entrypoint.sh\nENTRYPOINT [\"./entrypoint.sh\"]\n", "good": "FROM node:22\nWORKDIR /app\nUSER node:node\nCOPY --chown=node:node entrypoint.sh ./\nRUN chmod +x entrypoint.sh\nENTRYPOINT [\"./entrypoint.sh\"]\n" },
    "copy-target-not-directory": { "bad": "FROM node:24-slim\nCOPY package.json package-lock.json /app\n", "good": "FROM node:24-slim\nCOPY package.json package-lock.json /app/\n" },
    "credential-in-instruction": { "bad": "FROM alpine:3.22\nRUN wget -O /srv/app.tar \"https://deploy:hunter2@packages.acme.dev/app.tar\"\n", "good": null },
    "download-error-ignored": { "bad": "FROM debian:12\nRUN curl -sSL https://example.com/tool -o /usr/local/bin/tool\n", "good": "FROM debian:12\nRUN curl -fsSL https://example.com/tool -o /usr/local/bin/tool\n" },
    "download-piped-to-shell": { "bad": "FROM debian:12\nRUN curl -fsSL https://example.com/install.sh | bash\n", "good": null },
    "download-progress-logged": { "bad": "FROM debian:13\nRUN wget https://example.com/file.tar.gz\n", "good": "FROM debian:13\nRUN wget --progress=dot:giga https://example.com/file.tar.gz\n" },
    "expose-not-plain": { "bad": "FROM nginx:1.29\nEXPOSE 8080:80\n", "good": "FROM nginx:1.29\nEXPOSE 80\n" },
    "from-argument-undeclared": { "bad": "ARG ALPINE_VERSION=3.22\nFROM alpine:${ALPINE_VERSOIN}\n", "good": "ARG ALPINE_VERSION=3.22\nFROM alpine:${ALPINE_VERSION}\n" },
    "image-for-build-platform": { "bad": "FROM --platform=$BUILDPLATFORM node:24-slim\nCOPY . .\nCMD [\"node\", \"server.js\"]\n", "good": "FROM node:24-slim\nCOPY . .\nCMD [\"node\", \"server.js\"]\n" },
    "image-runs-as-root": { "bad": "FROM python:3.13-slim-bookworm\nWORKDIR /app\nCOPY . .\nRUN pip install --no-cache-dir -r requirements.txt\nCMD [\"python\", \"-m\", \"shop\"]\n", "good": "FROM python:3.13-slim-bookworm\nWORKDIR /app\nRUN adduser --disabled-password --gecos \"\" --home /app --no-create-home --uid 1995 appuser\nCOPY --chown=1995:1995 . .\nRUN pip install --no-cache-dir -r requirements.txt\nRUN chown 1995:1995 /app\nUSER 1995:1995\nCMD [\"python\", \"-m\", \"shop\"]\n" },
    "image-without-version": { "bad": "FROM alpine\nRUN apk add --no-cache curl\n", "good": null },
    "instruction-invalid": { "bad": "FROM alpine:3.22\nCOPY --chwon=1995:1995 shop /usr/local/bin/shop\n", "good": "FROM alpine:3.22\nCOPY --chown=1995:1995 shop /usr/local/bin/shop\n" },
    "instruction-overridden": { "bad": "FROM alpine:3.22\nCMD [\"sleep\", \"1\"]\nCMD [\"sleep\", \"inf\"]\n", "good": "FROM alpine:3.22\nCMD [\"sleep\", \"inf\"]\n" },
    "keyword-casing": { "bad": "FROM alpine:3.22\nRUN true\ncopy a b\n", "good": "FROM alpine:3.22\nRUN true\nCOPY a b\n" },
    "list-not-json": { "bad": "FROM alpine:3.22\nCMD ['sleep', 'inf']\n", "good": "FROM alpine:3.22\nCMD [\"sleep\", \"inf\"]\n" },
    "maintainer-deprecated": { "bad": "FROM alpine:3.22\nMAINTAINER Shop <shop@example.com>\n", "good": "FROM alpine:3.22\nLABEL org.opencontainers.image.authors=\"Shop <shop@example.com>\"\n" },
    "mode-changed-after-copy": { "bad": "FROM alpine:3.22\nCOPY entrypoint.sh /entrypoint.sh\nRUN chmod +x /entrypoint.sh\n", "good": "FROM alpine:3.22\nCOPY --chmod=755 entrypoint.sh /entrypoint.sh\n" },
    "npm-install-ignores-lock": { "bad": "FROM node:24-slim\nCOPY package.json package-lock.json ./\nRUN npm install --omit=dev\n", "good": "FROM node:24-slim\nCOPY package.json package-lock.json ./\nRUN npm ci --omit=dev\n" },
    "package-archive-gone": { "bad": "FROM debian:buster-slim\nRUN apt-get update && apt-get install -y curl\n", "good": null },
    "package-install-without-root": { "bad": "FROM debian:12\nUSER 1995:1995\nRUN apt-get update\nCMD [\"sleep\", \"inf\"]\n", "good": "FROM debian:12\nUSER 1995:1995\nUSER root\nRUN apt-get update\nUSER 1995:1995\nCMD [\"sleep\", \"inf\"]\n" },
    "package-lists-kept": { "bad": "FROM debian:12\nRUN apt-get update && apt-get install -y curl\nCMD [\"curl\", \"--version\"]\n", "good": "FROM debian:12\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\nCMD [\"curl\", \"--version\"]\n" },
    "package-lists-updated-alone": { "bad": "FROM debian:12\nRUN apt-get update\nRUN apt-get install -y curl\n", "good": "FROM debian:12\nRUN apt-get update && apt-get install -y curl\n" },
    "package-manager-waits": { "bad": "FROM rockylinux:9\nRUN dnf install nginx\nCMD [\"nginx\", \"-g\", \"daemon off;\"]\n", "good": "FROM rockylinux:9\nRUN dnf install -y nginx\nCMD [\"nginx\", \"-g\", \"daemon off;\"]\n" },
    "password-in-image": { "bad": "FROM debian:12\nRUN echo \"root:secret\" | chpasswd\n", "good": null },
    "pip-cache-kept": { "bad": "FROM python:3.14-slim\nCOPY requirements.txt ./\nRUN pip install -r requirements.txt\n", "good": "FROM python:3.14-slim\nCOPY requirements.txt ./\nRUN pip install --no-cache-dir -r requirements.txt\n" },
    "pipe-hides-failure": { "bad": "FROM debian:12\nRUN curl -fsSL https://example.com/tool.tar.gz | tar -xz\n", "good": null },
    "platform-fixed": { "bad": "FROM --platform=linux/amd64 alpine:3.22\n", "good": null },
    "platform-redundant": { "bad": "FROM --platform=$TARGETPLATFORM alpine:3.22\n", "good": "FROM alpine:3.22\n" },
    "privileged-port": { "bad": "FROM node:22\nWORKDIR /app\nCOPY . .\nEXPOSE 80\nUSER node\nCMD [\"node\", \".\"]\n", "good": null },
    "root-user-restored": { "bad": "FROM jenkins/jenkins:2.462-jdk17\nUSER root\nRUN apt-get update && apt-get install -y make\n", "good": "FROM jenkins/jenkins:2.462-jdk17\nUSER root\nRUN apt-get update && apt-get install -y make\nUSER 1000\n" },
    "run-without-effect": { "bad": "FROM debian:12\nRUN cd /app\nCOPY . .\n", "good": "FROM debian:12\nWORKDIR /app\nCOPY . .\n" },
    "secret-copied": { "bad": "FROM python:3.14-slim\nCOPY .env /app/\n", "good": null },
    "secret-in-build": { "bad": "FROM alpine:3.22\nENV DATABASE_PASSWORD=hunter2\n", "good": null },
    "shell-form-without-shell": { "bad": "FROM golang:1.25 AS build\nWORKDIR /src\nCOPY . .\nRUN CGO_ENABLED=0 go build -o /out/server .\n\nFROM gcr.io/distroless/static-debian12:nonroot\nCOPY --from=build /out/server /server\nCMD /server --port 8080\n", "good": "FROM golang:1.25 AS build\nWORKDIR /src\nCOPY . .\nRUN CGO_ENABLED=0 go build -o /out/server .\n\nFROM gcr.io/distroless/static-debian12:nonroot\nCOPY --from=build /out/server /server\nCMD [\"/server\", \"--port\", \"8080\"]\n" },
    "stage-name-ambiguous": { "bad": "FROM golang:1.26 AS build\nFROM node:24 AS build\n", "good": null },
    "stage-reference-broken": { "bad": "FROM golang:1.26 AS builder\nRUN go build -o /shop .\nFROM scratch\nCOPY --from=buidler /shop /shop\n", "good": "FROM golang:1.26 AS builder\nRUN go build -o /shop .\nFROM scratch\nCOPY --from=builder /shop /shop\n" },
    "start-in-shell-form": { "bad": "FROM eclipse-temurin:25\nCMD java -jar /app.jar\n", "good": "FROM eclipse-temurin:25\nCMD [\"java\", \"-jar\", \"/app.jar\"]\n" },
    "sudo-used": { "bad": "FROM debian:12\nRUN sudo apt-get update && sudo apt-get install -y curl\nUSER 1995:1995\nCMD [\"curl\", \"--version\"]\n", "good": "FROM debian:12\nRUN apt-get update && apt-get install -y curl\nUSER 1995:1995\nCMD [\"curl\", \"--version\"]\n" },
    "user-log-too-large": { "bad": "FROM debian:12\nRUN useradd --uid 1000810000 shop\n", "good": "FROM debian:12\nRUN useradd -l --uid 1000810000 shop\n" },
    "user-missing": { "bad": "FROM alpine:3.20\nCOPY shop /usr/local/bin/shop\nUSER app\nENTRYPOINT [\"shop\"]\n", "good": "FROM alpine:3.20\nCOPY shop /usr/local/bin/shop\nRUN addgroup -g 1995 app && adduser -D -u 1995 -G app app\nUSER app\nENTRYPOINT [\"shop\"]\n" },
    "user-named": { "bad": "FROM alpine:3.22\nRUN adduser -D -u 1700 shop\nUSER shop\nCMD [\"shop\"]\n", "good": "FROM alpine:3.22\nRUN adduser -D -u 1700 shop\nUSER 1700\nCMD [\"shop\"]\n" },
    "user-unused": { "bad": "FROM node:22-alpine\nRUN adduser -D -u 1700 shop\nWORKDIR /app\nCOPY --chown=node:node . .\nUSER node\nCMD [\"node\", \".\"]\n", "good": null },
    "value-without-equals": { "bad": "FROM alpine:3.22\nENV GREETING hello world\n", "good": "FROM alpine:3.22\nENV GREETING=\"hello world\"\n" },
    "verification-switched-off": { "bad": "FROM debian:12\nRUN curl -fsSLk https://example.com/tool -o /usr/local/bin/tool\n", "good": "FROM debian:12\nRUN curl -fsSL https://example.com/tool -o /usr/local/bin/tool\n" },
    "workdir-relative": { "bad": "FROM alpine:3.22\nWORKDIR app\n", "good": "FROM alpine:3.22\nWORKDIR /app\n" },
    "ignore-comment-broken": { "bad": "FROM alpine:3.22\n# kubesuggest: ignore[user-missing]\nRUN adduser -D -u 1995 appuser\nUSER 1995:1995\nCMD [\"true\"]\n", "good": "FROM alpine:3.22\nRUN adduser -D -u 1995 appuser\nUSER 1995:1995\nCMD [\"true\"]\n" },
    "ignore-comment-expired": { "bad": "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web # kubesuggest: ignore[privilege-escalation-allowed] until=2026-01-31 until ping is replaced\n      image: registry.example.com/web:1.4\n      securityContext:\n        runAsNonRoot: true\n        runAsUser: 1995\n        runAsGroup: 1995\n", "good": "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4\n      securityContext:\n        runAsNonRoot: true\n        runAsUser: 1995\n        runAsGroup: 1995\n" },
    "ignore-comment-unused": { "bad": "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    # kubesuggest: ignore[privilege-escalation-allowed] ping needs a setuid binary\n    - name: web\n      image: registry.example.com/web:1.4\n      securityContext:\n        allowPrivilegeEscalation: false\n        runAsNonRoot: true\n        runAsUser: 1995\n        runAsGroup: 1995\n", "good": "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4\n      securityContext:\n        allowPrivilegeEscalation: false\n        runAsNonRoot: true\n        runAsUser: 1995\n        runAsGroup: 1995\n" },
    "dockerfile-unreadable": { "bad": "FROM alpine:3.22\nRNU apk add curl\nUSER 1000:1000\n", "good": null },
    "manifest-unreadable": { "bad": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: shop\ndata:\n  currency: EUR\n  language: de\n  currency: USD\n", "good": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: shop\ndata:\n  language: de\n  currency: USD\n" },
    "template-not-rendered": { "bad": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: shop\ndata:\n  currency: {{ currency }}\n", "good": null },
};

;// CONCATENATED MODULE: ./build/cli/explain-command.js









const labelWidth = 10;
const listing = '"kubesuggest rules" lists them.';
/** `kubesuggest explain RULE`: prints everything about a rule, with the example from its page. */
function explainCommand(names, terminal) {
    const [name] = names;
    if (name === undefined || names.length > 1)
        throw (0,command_line/* usageError */.W)("explain needs the name of one rule.", "explain");
    const rule = registry/* allRules */.V.find(({ id }) => id === name);
    if (!rule) {
        const known = registry/* allRules */.V.map(({ id }) => id);
        throw new config_error/* ConfigError */.x(`there is no rule ${JSON.stringify(name)}${(0,nearest/* didYouMean */.a)(name, known)} ${listing}`);
    }
    terminal.out(ruleText(rule, terminal.style));
    return 0;
}
function ruleText({ id, summary, why, severity, fixes, sources }, style) {
    const page = `${tool/* publicRulePages */.CN}/${id}.md`;
    const row = (label, text) => {
        const place = { used: labelWidth, indent: labelWidth };
        return `${style.dim(label.padEnd(labelWidth))}${(0,wrap/* wrapText */.C)(text, place, style)}`;
    };
    const lines = [
        style.bold(id),
        (0,wrap/* wrapText */.C)(summary, { used: 0, indent: 0 }, style),
        "",
        row("Why", why),
        row("Severity", finding/* severityNames */.qx[severity]),
        row("Fixes", fixesText(fixes)),
        ...sources.map((source, index) => row(index === 0 ? "Sources" : "", style.link(source, source))),
        row("Page", style.link(page, page)),
        ...exampleLines(ruleExamples[id], style),
    ];
    return `${lines.join("\n")}\n`;
}
function fixesText(fixes) {
    if (fixes.length === 0)
        return "None: the right fix depends on the application.";
    if (fixes.length > 1)
        return "Safe ones, which need no review, and ones to review: read their risk first.";
    return fixes[0] === "safe" ? "Safe: they need no review." : "To review: read the risk first.";
}
/** What the rule finds, and how its fix changes that, as a diff. */
function exampleLines(example, style) {
    if (example === undefined)
        return [];
    const { bad, good } = example;
    if (good === null)
        return ["", style.bold("What it finds"), "", ...indented(bad, "  ")];
    const parts = (0,line/* diffLines */.Pp)(bad, good).flatMap(({ value, added, removed }) => {
        if (added)
            return indented(value, "+ ").map(style.green);
        return removed ? indented(value, "- ").map(style.red) : indented(value, "  ");
    });
    return ["", style.bold("What it finds, and how its fix changes that"), "", ...parts];
}
function indented(text, mark) {
    return text
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => `  ${mark}${line}`.trimEnd());
}


/***/ }),

/***/ 4823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   qx: () => (/* binding */ severityNames)
/* harmony export */ });
/** Severities, the most severe first. */
const severities = ["error", "warning", "info"];
/** What people read for each severity. Configuration and data use `info` for a note. */
const severityNames = { error: "error", warning: "warning", info: "note" };
/** True when `severity` is at least as severe as `threshold`. */
function atLeast(severity, threshold) {
    return severities.indexOf(severity) <= severities.indexOf(threshold);
}


/***/ }),

/***/ 98998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ nameGlobTest),
/* harmony export */   FX: () => (/* binding */ globTest),
/* harmony export */   J6: () => (/* binding */ matchSteps),
/* harmony export */   PH: () => (/* binding */ expandBraces)
/* harmony export */ });
const maximumAlternatives = 200;
/**
 * Returns a test of whole paths against a glob. `*` and `?` stay within a directory, `**` as a whole step crosses
 * directories, `[a-z]` and `{a,b}` choose, and everything else matches itself. The time is at most proportional to
 * glob × path for any input. Throws a RangeError if the braces expand to too many alternatives.
 */
function globTest(glob) {
    const alternatives = expandBraces(glob).map((text) => text.split("/").map(readStep));
    return (path) => {
        const steps = path.split("/");
        return path === glob || alternatives.some((pattern) => matchSteps(pattern, steps));
    };
}
/** Returns a test of names against a glob of one step, in which braces stand for themselves. It never throws. */
function nameGlobTest(glob) {
    const tokens = readStep(glob);
    return (name) => tokens === "**" || matchStep(tokens, name);
}
/** The globs without braces that a glob stands for. Throws a RangeError if there are too many. */
function expandBraces(glob) {
    let done = [glob];
    for (;;) {
        const next = done.flatMap((text) => {
            const group = firstChoice(text);
            if (group === undefined)
                return [text];
            const after = text.slice(group.index + group[0].length);
            return (group[1] ?? "").split(",").map((choice) => text.slice(0, group.index) + choice + after);
        });
        if (next.length > maximumAlternatives)
            throw new RangeError("its braces expand to too many alternatives");
        if (next.length === done.length && next.every((text, index) => text === done[index]))
            return done;
        done = next;
    }
}
/** The first braces with a comma in them and no further braces. */
function firstChoice(text) {
    for (const group of text.matchAll(/\{([^{}]*)\}/g))
        if (group[1]?.includes(",") === true)
            return group;
    return undefined;
}
function readStep(text) {
    if (text === "**")
        return "**";
    const parts = text.match(/\[!?[^\]]+\]|[\s\S]/gu) ?? [];
    return parts.map((part) => {
        if (part === "*")
            return { kind: "star", accepts: () => true };
        if (part === "?")
            return { kind: "any", accepts: () => true };
        if (part.length > 2 && part.startsWith("["))
            return { kind: "text", accepts: readClass(part.slice(1, -1)) };
        return { kind: "text", accepts: (character) => character === part };
    });
}
function readClass(text) {
    const negated = text.startsWith("!");
    const parts = (negated ? text.slice(1) : text).match(/[\s\S]-[\s\S]|[\s\S]/gu) ?? [];
    const ranges = parts.map((part) => [...part]).map((characters) => [characters[0] ?? "", characters.at(-1) ?? ""]);
    return (character) => ranges.some(([from = "", to = ""]) => from <= character && character <= to) !== negated;
}
/** Matches wildcards. It backtracks to the last star only, which is enough: a later star can cover for earlier ones. */
function matchList(pattern, items, isStar, fits) {
    let at = 0;
    let star = -1;
    let resume = 0;
    for (let index = 0; index < items.length;) {
        const part = pattern[at];
        if (part !== undefined && isStar(part)) {
            star = at;
            resume = index;
            at += 1;
        }
        else if (part !== undefined && fits(part, items[index])) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            resume += 1;
            index = resume;
            at = star + 1;
        }
        else
            return false;
    }
    return pattern.slice(at).every(isStar);
}
/** Whether the steps of a path match those of a glob. The time is at most proportional to glob × path. */
function matchSteps(pattern, steps) {
    return matchList(pattern, steps, (part) => part === "**", (part, step) => part !== "**" && matchStep(part, step));
}
function matchStep(tokens, step) {
    return matchList(tokens, [...step], (token) => token.kind === "star", (token, character) => token.accepts(character));
}


/***/ }),

/***/ 88187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items grouped by key, the keys in the order in which they first appear. Node 20 does not have `Map.groupBy` yet. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 12222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ supportsFrom),
/* harmony export */   FG: () => (/* binding */ parseVersionRange),
/* harmony export */   HG: () => (/* binding */ newestKnownMinor)
/* harmony export */ });
/** The newest minor version of Kubernetes 1 whose API this program knows. */
const newestKnownMinor = 37;
/** Parses `1.34`, `v1.34.2` or a range such as `1.29-1.37`, both ends included; null for any other text. */
function parseVersionRange(text) {
    const [first = "", second, ...rest] = text.split("-").map((part) => part.trim());
    const from = parseVersion(first);
    const to = second === undefined ? from : parseVersion(second);
    if (from === null || to === null || rest.length > 0 || from.minor > to.minor)
        return null;
    return { from, to };
}
/** Whether every version of the range is at least 1.`minor`, so that a feature of that version can be relied on. */
function supportsFrom({ from }, minor) {
    return from.minor >= minor;
}
function parseVersion(text) {
    const match = /^v?1\.(\d{1,3})(?:\.\d{1,4})?$/.exec(text);
    return match === null ? null : { major: 1, minor: Number(match[1]) };
}


/***/ }),

/***/ 84163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ publicRulePages),
/* harmony export */   Uf: () => (/* binding */ toolName),
/* harmony export */   bD: () => (/* binding */ toolAddress),
/* harmony export */   gd: () => (/* binding */ rulePage)
/* harmony export */ });
/** The name of the program in reports. */
const toolName = "Kubesuggest";
/** The home page of the program. */
const toolAddress = "https://github.com/kubesuggest/kubesuggest";
/** The base URL of the pages of this program's rules. */
const publicRulePages = `${toolAddress}/blob/main/docs/rules`;
/** The URL of a rule's page, or null if the tool has no such rule. */
function rulePage(id, { rules, rulePages }) {
    return rules.some((rule) => rule.id === id) ? `${rulePages}/${encodeURIComponent(id.toWellFormed())}.md` : null;
}


/***/ }),

/***/ 63102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ }),

/***/ 99493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ diffLines)
/* harmony export */ });
/* unused harmony exports lineDiff, diffTrimmedLines, tokenize */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63102);


class LineDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}


/***/ })

};
