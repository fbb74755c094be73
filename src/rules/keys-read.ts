// Written by `npm run record-cases`.

/**
 * The keys of objects that each rule reads in any of its cases. A slash after a key means that the rule goes through the
 * keys of that map, so that everything below it counts as read. A dot means that the key only leads to others: in all
 * cases, the rule reports the same whether the map is empty or missing. No key that affects a result is missing here,
 * since `npm run mutants` finds conditions that no case covers.
 */
export const keysRead: Readonly<Record<string, string>> = {
  "annotation-without-effect":
    "Worker annotations annotations/ container containerSet containers data data/ generate initContainers inline jobTemplate k8s metadata podTemplate pods priorityClassName pytorchReplicaSpecs replicatedJobs resource rules script seccompProfile. securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
  "api-version-deprecated": "",
  "api-version-removed":
    "backend http labels labels/ metadata metrics name names pathType paths paths/ resource resource/ rollbackTo rules selector selector/ spec targetAverageUtilization targetAverageValue template templateGeneration type",
  "api: access modes":
    "accessModes ephemeral jobTemplate spec template volumeClaimTemplate volumeClaimTemplates volumes",
  "api: autoscalers":
    "averageUtilization averageValue containerResource external maxReplicas metrics minReplicas object pods resource scaleTargetRef spec target type value",
  "api: budgets": "maxUnavailable minAvailable spec",
  "api: data": "binaryData binaryData/ data data/ stringData stringData/ type",
  "api: host settings":
    "add allowPrivilegeEscalation appArmorProfile capabilities. containerPort hostIPC hostNetwork hostPID hostPort hostUsers localhostProfile ports privileged seccompProfile. securityContext. shareProcessNamespace type",
  "api: ingress classes": "annotations/ ingressClassName spec",
  "api: ingresses":
    "backend defaultBackend host hosts http name number path pathType paths port resource rules service spec tls",
  "api: labels":
    "annotations annotations/ egress from ingress jobTemplate labels labels/ matchLabels matchLabels/ metadata namespaceSelector nodeSelector nodeSelector/ podSelector selector selector/ spec template to",
  "api: names": "jobTemplate manualSelector name spec template volumes",
  "api: network policies": "cidr egress endPort except from ingress ipBlock policyTypes port ports spec to",
  "api: pods":
    "containerPort containers effect env hostIP hostPort initContainers jobTemplate key metadata mountPath name operator ports protocol spec template tolerationSeconds tolerations value valueFrom volumeClaimTemplates volumeDevices volumeMounts volumes",
  "api: probes":
    "exec grpc httpGet lifecycle livenessProbe livenessProbe/ postStart postStart/ preStop preStop/ readinessProbe readinessProbe/ sleep startupProbe startupProbe/ tcpSocket",
  "api: rbac":
    "apiGroup apiGroups kind name namespace nonResourceURLs resourceNames resources. roleRef rules subjects verbs",
  "api: resources":
    "cpu ephemeral-storage example.com/units hugepages-2Mi limits. limits/ memory nvidia.com/gpu requests. requests/ resources.",
  "api: restart policies": "jobTemplate podFailurePolicy restartPolicy spec",
  "api: schedules": "schedule spec timeZone",
  "api: selectors":
    "key labels labels/ manualSelector matchExpressions matchLabels matchLabels/ metadata operator selector spec template values",
  "api: services":
    "allocateLoadBalancerNodePorts clusterIP externalIPs externalName externalTrafficPolicy healthCheckNodePort loadBalancerClass loadBalancerSourceRanges name nodePort port ports protocol selector selector/ spec spec/ targetPort type",
  "api: settings":
    "add affinity allowPrivilegeEscalation appArmorProfile capabilities fsGroup fsGroupChangePolicy hostNetwork internalTrafficPolicy key labelSelector matchExpressions matchLabelKeys matchLabels matchLabels/ maxSkew minDomains nodeAffinityPolicy nodeSelector nodeTaintsPolicy operator privileged procMount readOnlyRootFilesystem runAsGroup runAsUser seLinuxOptions seccompProfile securityContext spec supplementalGroups supplementalGroupsPolicy sysctls tolerations topologyKey topologySpreadConstraints trafficDistribution values whenUnsatisfiable",
  "api: strategies": "maxSurge maxUnavailable rollingUpdate spec strategy type updateStrategy",
  "apparmor-annotation-deprecated":
    "Worker annotations annotations/ appArmorProfile container containerSet containers data data/ generate initContainers inline jobTemplate k8s metadata podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
  "apparmor-unconfined":
    "Worker add annotations/ appArmorProfile args capabilities. command container containerSet containers data data/ generate hostIPC hostNetwork hostPID initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers type volumeDevices volumeMounts volumes",
  "autoscaler-invalid":
    "annotations/ averageUtilization averageValue containerResource external maxReplicas metrics minReplicas object pods resource scaleTargetRef spec target type value",
  "backend-port-unknown":
    "backend backendRefs defaultBackend group http kind name namespace number paths port rules service spec",
  "binding-to-broad-role": "kind labels/ name roleRef subjects",
  "binding-to-cluster-admin": "kind labels/ name roleRef subjects",
  "binding-to-default-account": "kind name subjects",
  "binding-to-everyone": "kind name roleRef subjects",
  "binding-to-system-masters": "kind name subjects",
  "capabilities-added":
    "Worker add capabilities. container containerSet containers data data/ generate initContainers inline jobTemplate k8s podTemplate pods privileged pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers volumes",
  "capabilities-not-dropped":
    "Worker add annotations/ args capabilities. command container containerPort containerSet containers data data/ drop effect env generate hostIPC hostNetwork hostPID hostPath initContainers inline jobTemplate k8s key mountPath name operator podTemplate pods ports privileged pytorchReplicaSpecs readOnlyRootFilesystem replicatedJobs resource rules runAsNonRoot runAsUser script seccompProfile securityContext. selector sidecars source spec stepTemplate steps sysctls taskSpec tasks template templates tolerations triggers value volumeMounts volumes",
  "capability-name-invalid":
    "Worker add capabilities. container containerSet containers data data/ drop generate initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
  "command-needs-shell":
    "Worker command container containerSet containers data data/ env exec generate initContainers inline jobTemplate k8s lifecycle livenessProbe mountPath name podTemplate pods postStart preStop pytorchReplicaSpecs readinessProbe replicatedJobs resource rules script selector sidecars source spec startupProbe stepTemplate steps taskSpec tasks template templates triggers volumeMounts",
  "config-key-missing":
    "Worker configMap configMapKeyRef container containerSet containers data data/ env generate initContainers inline items jobTemplate k8s key name optional podTemplate pods projected pytorchReplicaSpecs replicatedJobs resource rules script secret secretKeyRef secretName selector sidecars source sources spec stepTemplate steps taskSpec tasks template templates triggers valueFrom volumes",
  "container-privileged":
    "Worker add allowPrivilegeEscalation args capabilities. command container containerSet containers data data/ effect generate hostIPC hostNetwork hostPID hostPath initContainers inline jobTemplate k8s key mountPropagation operator podTemplate pods privileged pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates tolerations triggers volumeDevices volumeMounts volumes",
  "container-runs-as-root":
    "Worker add args capabilities. command configMap container containerPort containerSet containers csi data data/ defaultMode downwardAPI emptyDir env ephemeral fsGroup fsGroupChangePolicy generate gitRepo hostNetwork hostPID hostPath hostUsers image initContainers inline jobTemplate k8s metadata mountPath name persistentVolumeClaim podTemplate pods ports privileged projected pytorchReplicaSpecs replicatedJobs resource rules runAsGroup runAsNonRoot runAsUser script secret securityContext. selector sidecars source spec stepTemplate steps sysctls taskSpec tasks template templates triggers volumeClaimTemplates volumeMounts volumes",
  "control-plane-label-outdated":
    "Worker affinity affinity/ container containerSet containers containers/ data data/ generate initContainers inline jobTemplate k8s key nodeSelector nodeSelector/ podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec spec/ stepTemplate steps taskSpec tasks template templates tolerations triggers",
  "cpu-limit-missing":
    "Worker annotations/ containers cpu initContainers jobTemplate limits. memory metadata ownerReferences pytorchReplicaSpecs replicatedJobs requests. resourceClaims resources selector spec tasks template templates",
  "cron-job-deadline-missing": "schedule spec startingDeadlineSeconds",
  "cron-job-may-overlap": "activeDeadlineSeconds concurrencyPolicy jobTemplate schedule spec suspend",
  "cron-job-never-runs": "schedule spec startingDeadlineSeconds suspend",
  "daemonset-service-not-local":
    "annotations annotations/ clusterIP clusterIPs externalIPs externalTrafficPolicy internalTrafficPolicy metadata name port ports selector selector/ sessionAffinity spec targetPort trafficDistribution type",
  "data-invalid": "annotations/ binaryData binaryData/ data data/ stringData stringData/ type",
  "default-namespace-used": "",
  "disruption-budget-blocks-drain":
    "key matchExpressions matchLabels matchLabels/ maxUnavailable minAvailable operator selector spec values",
  "disruption-budget-invalid": "annotations/ maxUnavailable minAvailable spec",
  "disruption-budget-missing":
    "annotations/ containers initContainers labels/ metadata ownerReferences selector spec template",
  "disruption-budgets-overlap": "key matchExpressions matchLabels matchLabels/ operator selector spec values",
  "duplicate-environment-variable":
    "Worker container containerSet containers data data/ env generate initContainers inline jobTemplate k8s name podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers value",
  "egress-reaches-metadata": "cidr egress endPort except ipBlock policyTypes port ports protocol spec to",
  "environment-variable-undefined":
    "Worker container containerSet containers data data/ env envFrom generate initContainers inline jobTemplate k8s name podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers value",
  "ephemeral-storage-unlimited":
    "Worker annotations/ containers ephemeral-storage initContainers jobTemplate limits. metadata ownerReferences pytorchReplicaSpecs replicatedJobs resourceClaims resources selector spec tasks template templates",
  "field-deprecated": "annotations annotations/ externalIPs ingressClassName loadBalancerIP metadata spec",
  "finished-job-kept": "annotations/ containers metadata ownerReferences spec template ttlSecondsAfterFinished",
  "grace-period-too-short":
    "Worker command container containerSet containers data data/ exec generate initContainers inline jobTemplate k8s lifecycle podTemplate pods preStop pytorchReplicaSpecs replicatedJobs resource rules script seconds selector sidecars sleep source spec stepTemplate steps taskSpec tasks template templates terminationGracePeriodSeconds triggers",
  "healthcheck-without-probe":
    "Worker args command containerPort containers env envFrom initContainers jobTemplate livenessProbe name ports protocol pytorchReplicaSpecs readinessProbe replicatedJobs restartPolicy selector spec startupProbe tasks template templates",
  "host-aliases-set":
    "Worker container containerSet containers data data/ generate hostAliases initContainers inline ip jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
  "host-namespace-shared":
    "Worker container containerSet containers data data/ generate hostIPC hostNetwork hostPID hostProcess initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers volumes windowsOptions",
  "host-path-mounted":
    "Worker container containerSet containers data data/ effect generate hostPath initContainers inline jobTemplate k8s key name operator path podTemplate pods pytorchReplicaSpecs readOnly replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates tolerations triggers volumeMounts volumes",
  "host-port-used":
    "Worker container containerSet containers data data/ generate hostNetwork hostPort initContainers inline jobTemplate k8s podTemplate pods ports pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers volumes",
  "host-process-container":
    "Worker container containerSet containers data data/ generate hostProcess initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers volumes windowsOptions",
  "host-settings-conflict":
    "add allowPrivilegeEscalation annotations/ appArmorProfile capabilities. containerPort hostIPC hostNetwork hostPID hostPort hostUsers localhostProfile ports privileged seccompProfile. securityContext. shareProcessNamespace type",
  "image-digest-missing":
    "Worker container containerSet containers data data/ generate image initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
  "image-registry-frozen":
    "Worker container containerSet containers data data/ generate initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
  "image-tag-floating":
    "Worker container containerSet containers data data/ generate imagePullPolicy initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
  "ingress-catches-all-hosts": "annotations/ backend defaultBackend host ingressClassName rules spec",
  "ingress-class-contradicted": "annotations annotations/ ingressClassName metadata spec",
  "ingress-invalid":
    "annotations/ backend defaultBackend host hosts http name number path pathType paths port resource rules service spec tls",
  "ingress-nginx-retired": "annotations/",
  "ingress-snippet": "annotations/",
  "ingress-without-tls": "annotations/ defaultBackend ingressClassName labels/ rules rules/ spec tls toJSON",
  "kustomize-field-deprecated":
    "bases commonLabels imageTags images labels patches patchesJson6902 patchesStrategicMerge resources. vars",
  "label-deprecated":
    "Worker affinity affinity/ container containerSet containers data data/ generate initContainers inline jobTemplate k8s nodeSelector nodeSelector/ podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
  "label-invalid":
    "annotations annotations/ egress from ingress jobTemplate labels labels/ matchLabels matchLabels/ metadata namespaceSelector nodeSelector nodeSelector/ podSelector selector selector/ spec template to",
  "liveness-probe-impatient":
    "Worker annotations/ containers failureThreshold initContainers initialDelaySeconds jobTemplate livenessProbe metadata ownerReferences periodSeconds pytorchReplicaSpecs readinessProbe replicatedJobs selector spec startupProbe tasks template templates timeoutSeconds",
  "liveness-probe-missing":
    "annotations/ containers initContainers livenessProbe metadata ownerReferences selector spec template",
  "load-balancer-open": "annotations/ loadBalancerClass loadBalancerIP loadBalancerSourceRanges spec type",
  "local-traffic-without-daemonset": "clusterIP clusterIPs internalTrafficPolicy selector selector/ spec type",
  "memory-volume-unlimited":
    "Worker annotations/ container containerSet containers data data/ emptyDir generate initContainers inline jobTemplate k8s limits. medium memory metadata name ownerReferences podTemplate pods pytorchReplicaSpecs replicatedJobs resource resourceClaims resources rules script selector sidecars sizeLimit source spec stepTemplate steps taskSpec tasks template templates triggers volumeMounts volumes",
  "naked-pod":
    "activeDeadlineSeconds annotations/ containers hostNetwork kind metadata ownerReferences restartPolicy spec",
  "name-invalid": "annotations/ jobTemplate manualSelector name spec template volumes",
  "namespace-without-default-deny": "",
  "namespace-without-pod-security": "labels/",
  "network-policy-allows-all":
    "cidr egress except from ingress ipBlock matchExpressions matchLabels matchLabels/ namespaceSelector podSelector policyTypes ports spec to",
  "network-policy-ineffective": "egress ingress policyTypes spec",
  "network-policy-invalid":
    "annotations/ cidr egress endPort except from ingress ipBlock policyTypes port ports spec to",
  "network-policy-one-sided": "egress matchLabels matchLabels/ podSelector policyTypes spec",
  "node-port-local": "clusterIP clusterIPs externalTrafficPolicy selector selector/ spec type",
  "non-root-contradiction":
    "Worker container containerSet containers data data/ fsGroup generate initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules runAsGroup runAsNonRoot runAsUser script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
  "object-invalid": "/ annotations/ containers/ kind mac sops spec/",
  "persistent-volume-on-node": "hostPath local path spec",
  "pod-invalid":
    "annotations/ containerPort containers effect env hostIP hostPort initContainers jobTemplate key metadata mountPath name operator ports protocol spec template tolerationSeconds tolerations value valueFrom volumeClaimTemplates volumeDevices volumeMounts volumes",
  "pod-user-differs-from-image":
    "Worker container containerSet containers data data/ generate initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules runAsGroup runAsNonRoot runAsUser script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
  "pods-not-isolated":
    "Worker annotations/ containers hostNetwork initContainers jobTemplate labels/ metadata ownerReferences pytorchReplicaSpecs replicatedJobs selector spec tasks template templates",
  "pods-not-spread":
    "affinity claimName containers hostNetwork hostPath hostPort initContainers key labelSelector labels/ matchExpressions matchFields matchLabels matchLabels/ nodeAffinity nodeName nodeSelector nodeSelector/ nodeSelectorTerms operator persistentVolumeClaim podAffinity podAffinityTerm podAntiAffinity ports preferredDuringSchedulingIgnoredDuringExecution requiredDuringSchedulingIgnoredDuringExecution schedulerName selector selector/ spec storageClassName template topologyKey topologySpreadConstraints values volumeClaimTemplates volumes",
  "port-not-exposed":
    "/ Worker args command configMap container containerPort containerSet containers containers/ data data/ env envFrom generate grpc httpGet initContainers inline jobTemplate k8s livenessProbe name podTemplate pods port ports projected protocol pytorchReplicaSpecs readinessProbe replicatedJobs resource rules script secret selector sidecars source spec spec/ startupProbe stepTemplate steps taskSpec tasks tcpSocket template templates toJSON triggers volumeMounts volumes",
  "priority-class-missing":
    "Worker annotations/ containers initContainers jobTemplate metadata ownerReferences priority priorityClassName pytorchReplicaSpecs replicatedJobs selector spec tasks template templates",
  "privilege-escalation-allowed":
    "Worker add allowPrivilegeEscalation args capabilities. command container containerSet containers data data/ drop env env/ generate initContainers inline jobTemplate k8s podTemplate pods privileged pytorchReplicaSpecs replicatedJobs resource rules runAsNonRoot runAsUser script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates toJSON triggers",
  "probe-host-set":
    "Worker container containerSet containers data data/ generate host hostNetwork httpGet initContainers inline jobTemplate k8s lifecycle livenessProbe podTemplate pods postStart preStop pytorchReplicaSpecs readinessProbe replicatedJobs resource rules script selector sidecars source spec startupProbe stepTemplate steps taskSpec tasks tcpSocket template templates triggers volumes",
  "probe-invalid":
    "annotations/ exec grpc httpGet lifecycle livenessProbe livenessProbe/ postStart postStart/ preStop preStop/ readinessProbe readinessProbe/ sleep startupProbe startupProbe/ tcpSocket",
  "probe-port-unknown":
    "annotations/ containerPort httpGet lifecycle livenessProbe name port ports postStart preStop readinessProbe startupProbe tcpSocket",
  "probes-identical":
    "Worker annotations/ container containerSet containers data data/ exec exec/ failureThreshold generate grpc grpc/ httpGet httpGet/ initContainers initialDelaySeconds inline jobTemplate k8s livenessProbe metadata ownerReferences periodSeconds podTemplate pods pytorchReplicaSpecs readinessProbe replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks tcpSocket tcpSocket/ template templates timeoutSeconds triggers",
  "proc-mount-unmasked":
    "Worker container containerSet containers data data/ generate hostUsers initContainers inline jobTemplate k8s podTemplate pods procMount pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers volumes",
  "pull-policy-contradicts-tag":
    "Worker container containerSet containers data data/ generate imagePullPolicy initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
  "quota-demand-unmet":
    "Worker containers cpu initContainers jobTemplate limits. memory pytorchReplicaSpecs replicatedJobs requests. resourceClaims resources selector spec tasks template templates",
  "rbac-approves-certificates":
    "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-changes-configmaps": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-changes-namespaces": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-changes-network": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-changes-roles": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-changes-secrets": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-changes-webhooks": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-creates-volumes": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-creates-workloads": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-deletes-events": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-deletes-workloads": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-escalation-verbs": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-exec-into-pods": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-grant-ineffective": "apiGroups nonResourceURLs resourceNames resources. rules verbs",
  "rbac-impersonates": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-invalid":
    "annotations/ apiGroup apiGroups kind name namespace nonResourceURLs resourceNames resources. roleRef rules subjects verbs",
  "rbac-issues-tokens": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-node-proxy": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-reads-secrets": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "rbac-wildcard": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
  "read-only-root-without-volume":
    "Worker args command container containerSet containers data data/ generate initContainers inline jobTemplate k8s mountPath name podTemplate pods pytorchReplicaSpecs readOnlyRootFilesystem replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers volumeMounts volumes",
  "readiness-probe-missing":
    "annotations/ args command containerPort containers initContainers labels/ livenessProbe metadata name ownerReferences ports readinessProbe restartPolicy selector spec startupProbe template",
  "removed-object-used": "matchExpressions matchLabels matchLabels/ podSelector selector selector/ spec type",
  "replicas-beside-autoscaler": "replicas spec",
  "request-above-limit":
    "annotations/ cpu ephemeral-storage example.com/units hugepages-2Mi limits. limits/ memory nvidia.com/gpu requests. requests/ resources.",
  "resource-unit-wrong":
    "emptyDir ephemeral limits. limits/ requests. requests/ resources. sizeLimit spec volumeClaimTemplate volumeClaimTemplates volumes",
  "resources-missing":
    "Worker annotations/ containers cpu initContainers jobTemplate limits. memory metadata ownerReferences pytorchReplicaSpecs replicatedJobs requests. resourceClaims resources selector spec tasks template templates",
  "restart-policy-invalid": "annotations/ jobTemplate podFailurePolicy restartPolicy spec",
  "role-resource-unknown": "annotations/ apiGroups resourceNames resources. rules verbs",
  "rollout-stops-all-pods":
    "annotations/ labels/ maxUnavailable metadata ownerReferences rollingUpdate spec strategy type",
  "root-filesystem-writable":
    "Worker args command container containerSet containers data data/ generate initContainers inline jobTemplate k8s mountPath name podTemplate pods pytorchReplicaSpecs readOnlyRootFilesystem replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers volumeMounts volumes",
  "root-group":
    "Worker container containerSet containers data data/ fsGroup generate initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules runAsGroup runAsUser script securityContext. selector sidecars source spec stepTemplate steps supplementalGroups taskSpec tasks template templates triggers volumes",
  "runtime-socket-mounted":
    "Worker container containerSet containers data data/ generate hostPath initContainers inline jobTemplate k8s name path podTemplate pods pytorchReplicaSpecs readOnly replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates tolerations triggers volumeMounts volumes",
  "scale-target-contradicted": "apiVersion kind name scaleTargetRef spec",
  "schedule-invalid": "annotations/ schedule spec timeZone",
  "seccomp-profile-missing":
    "Worker annotations/ args capabilities. command container containerSet containers data data/ drop effect generate hostIPC hostNetwork hostPID hostPath initContainers inline jobTemplate k8s key operator podTemplate pods privileged pytorchReplicaSpecs readOnlyRootFilesystem replicatedJobs resource rules script seccompProfile securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates tolerations triggers type volumes",
  "seccomp-unconfined":
    "Worker add args capabilities. command container containerSet containers data data/ generate hostIPC hostNetwork hostPID initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script seccompProfile. securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers type volumeDevices volumeMounts volumes",
  "secret-committed": "data data/ sops stringData stringData/ type",
  "secret-in-config-map": "data data/",
  "secret-in-environment":
    "Worker container containerSet containers data data/ env envFrom generate initContainers inline jobTemplate k8s name podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script secretKeyRef secretRef selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers valueFrom",
  "secret-in-plain-text":
    "Worker args command container containerSet containers data data/ env generate initContainers inline jobTemplate k8s name podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers value",
  "selector-matches-nothing":
    "clusterIP clusterIPs matchExpressions matchLabels matchLabels/ podSelector selector selector/ spec type",
  "selector-mismatch":
    "annotations/ key labels labels/ manualSelector matchExpressions matchLabels matchLabels/ metadata operator selector spec template values",
  "selinux-options-set":
    "Worker container containerSet containers data data/ generate initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource role rules script seLinuxOptions securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers type user volumes",
  "server-fields-committed":
    "annotations annotations/ creationTimestamp deletionGracePeriodSeconds deletionTimestamp generation jobTemplate managedFields metadata metadata/ resourceVersion selfLink spec status template uid",
  "service-account-alias":
    "Worker container containerSet containers data data/ generate initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector serviceAccount serviceAccountName sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
  "service-account-token-mounted":
    "Worker automountServiceAccountToken containers initContainers jobTemplate pytorchReplicaSpecs replicatedJobs selector serviceAccount serviceAccountName spec tasks template templates",
  "service-crosses-zones":
    "annotations annotations/ clusterIP clusterIPs externalTrafficPolicy internalTrafficPolicy metadata name ports selector selector/ sessionAffinity spec trafficDistribution type",
  "service-invalid":
    "allocateLoadBalancerNodePorts annotations/ clusterIP externalIPs externalName externalTrafficPolicy healthCheckNodePort loadBalancerClass loadBalancerSourceRanges name nodePort port ports protocol selector selector/ spec spec/ targetPort type",
  "service-on-node-port": "spec type",
  "service-with-external-ips": "externalIPs spec",
  "session-affinity-ineffective": "clusterIP clusterIPs sessionAffinity sessionAffinityConfig spec type",
  "single-replica": "annotations/ labels/ metadata ownerReferences rollingUpdate spec strategy type",
  "stateful-set-service-not-headless": "serviceName spec",
  "sub-path-never-updated":
    "Worker configMap container containerSet containers data data/ downwardAPI generate initContainers inline jobTemplate k8s name podTemplate pods projected pytorchReplicaSpecs replicatedJobs resource rules script secret selector sidecars source spec stepTemplate steps subPath subPathExpr taskSpec tasks template templates triggers volumeMounts volumes",
  "system-namespace-used":
    "Worker container containerSet containers data data/ generate initContainers inline jobTemplate k8s podTemplate pods priorityClassName pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
  "target-port-unknown": "clusterIP clusterIPs port ports selector selector/ spec targetPort type",
  "token-never-expires": "type",
  "topology-annotation-ineffective":
    "annotations/ clusterIP clusterIPs internalTrafficPolicy selector selector/ spec type",
  "topology-spread-invalid":
    "Worker container containerSet containers data data/ generate initContainers inline jobTemplate k8s labelSelector labelSelector/ labels/ matchLabelKeys minDomains podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector selector/ sidecars source spec stepTemplate steps taskSpec tasks template templates topologyKey topologySpreadConstraints topologySpreadConstraints/ triggers whenUnsatisfiable",
  "unhealthy-pods-block-drain": "matchLabels matchLabels/ selector spec unhealthyPodEvictionPolicy",
  "unsafe-sysctl":
    "Worker container containerSet containers data data/ generate initContainers inline jobTemplate k8s name podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps sysctls taskSpec tasks template templates triggers volumes",
  "update-strategy-invalid": "annotations/ maxSurge maxUnavailable rollingUpdate spec strategy type updateStrategy",
  "user-namespace-missing":
    "Worker containers hostIPC hostNetwork hostPID hostPath hostUsers initContainers jobTemplate privileged pytorchReplicaSpecs replicatedJobs securityContext. selector spec tasks template templates volumeDevices volumes",
  "utilization-without-request":
    "apiVersion container containerResource kind metrics name resource scaleTargetRef spec target targetCPUUtilizationPercentage type",
  "volume-blocks-rollout":
    "annotations/ claimName maxSurge maxUnavailable metadata ownerReferences persistentVolumeClaim rollingUpdate spec strategy type volumes",
  "volume-type-removed":
    "Worker cephfs container containerSet containers data data/ generate gitRepo glusterfs initContainers inline jobTemplate k8s name podTemplate pods pytorchReplicaSpecs rbd replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers volumes",
  "volume-type-restricted":
    "Worker awsElasticBlockStore azureDisk azureFile cephfs cinder container containerSet containers data data/ fc flexVolume flocker gcePersistentDisk generate gitRepo glusterfs hostIPC hostNetwork hostPID hostPath initContainers inline iscsi jobTemplate k8s nfs photonPersistentDisk podTemplate pods portworxVolume privileged pytorchReplicaSpecs quobyte rbd replicatedJobs resource rules scaleIO script securityContext. selector sidecars source spec stepTemplate steps storageos taskSpec tasks template templates triggers volumes vsphereVolume",
};

/** The keys that each rule reads of other objects, which it knows from the workspace. Written like `keysRead`. */
export const keysReadOfOthers: Readonly<Record<string, string>> = {
  "add-for-local-files": "",
  "annotation-without-effect": "",
  "api-version-deprecated": "",
  "api-version-removed": "",
  "apk-index-kept": "",
  "apparmor-annotation-deprecated": "",
  "apparmor-unconfined": "labels/",
  "apt-used-in-script": "",
  "arg-not-in-scope": "",
  "autoscaler-invalid": "",
  "backend-port-unknown": "name port ports spec type",
  "base-image-invalid": "",
  "base-image-not-minimal": "",
  "base-image-outdated": "",
  "base-image-untrusted": "",
  "binding-to-broad-role": "",
  "binding-to-cluster-admin": "",
  "binding-to-default-account": "",
  "binding-to-everyone": "resourceNames resources rules verbs",
  "binding-to-system-masters": "",
  "cache-mount-owned-by-root": "",
  "capabilities-added": "labels/",
  "capabilities-not-dropped": "labels/",
  "capability-name-invalid": "labels/",
  "command-needs-shell": "",
  "config-key-missing": "annotations/ binaryData binaryData/ data data/ labels/ sops stringData stringData/ type",
  "container-privileged": "labels/",
  "container-runs-as-root": "labels/",
  "context-copied-whole": "",
  "continuation-line-empty": "",
  "control-plane-label-outdated": "",
  "copied-file-missing": "",
  "copy-owned-by-root": "",
  "copy-target-not-directory": "",
  "cpu-limit-missing": "",
  "credential-in-instruction": "",
  "cron-job-deadline-missing": "",
  "cron-job-may-overlap": "",
  "cron-job-never-runs": "",
  "daemonset-service-not-local":
    "affinity effect hostNetwork hostPort key maxSurge maxUnavailable nodeAffinity nodeName nodeSelector nodeSelector/ operator ports requiredDuringSchedulingIgnoredDuringExecution rollingUpdate runtimeClassName spec tolerations type updateStrategy",
  "data-invalid": "",
  "default-namespace-used": "",
  "dependencies-copied-late": "",
  "disruption-budget-blocks-drain": "labels/",
  "disruption-budget-invalid": "",
  "disruption-budget-missing": "key matchExpressions matchLabels matchLabels/ operator selector spec values",
  "disruption-budgets-overlap": "key labels/ matchExpressions matchLabels matchLabels/ operator selector spec values",
  "download-error-ignored": "",
  "download-piped-to-shell": "",
  "download-progress-logged": "",
  "duplicate-environment-variable": "",
  "egress-reaches-metadata": "",
  "environment-variable-undefined": "",
  "ephemeral-storage-unlimited": "",
  "expose-differs-from-pod":
    "args command configMap containerPort env envFrom grpc httpGet livenessProbe name port ports projected protocol readinessProbe secret startupProbe tcpSocket volumeMounts volumes",
  "expose-not-plain": "",
  "field-deprecated": "",
  "finished-job-kept": "",
  "from-argument-undeclared": "",
  "grace-period-too-short": "",
  "healthcheck-without-probe": "",
  "host-aliases-set": "",
  "host-namespace-shared": "labels/",
  "host-path-mounted": "labels/",
  "host-port-used": "labels/",
  "host-process-container": "labels/",
  "host-settings-conflict": "",
  "image-digest-missing": "",
  "image-for-build-platform": "",
  "image-registry-frozen": "",
  "image-runs-as-root":
    "add capabilities hostPath privileged runAsGroup runAsNonRoot runAsUser securityContext volumes",
  "image-tag-floating": "",
  "image-user-differs-from-pod": "runAsGroup runAsNonRoot runAsUser securityContext",
  "image-without-version": "",
  "ingress-catches-all-hosts": "",
  "ingress-class-contradicted": "",
  "ingress-invalid": "",
  "ingress-nginx-retired": "",
  "ingress-snippet": "",
  "ingress-without-tls": "ingressClassName spec",
  "instruction-invalid": "",
  "instruction-overridden": "",
  "keyword-casing": "",
  "kustomize-field-deprecated": "",
  "label-deprecated": "",
  "label-invalid": "",
  "list-not-json": "",
  "liveness-probe-impatient": "",
  "liveness-probe-missing": "",
  "load-balancer-open": "",
  "local-traffic-without-daemonset": "",
  "maintainer-deprecated": "",
  "memory-volume-unlimited": "",
  "mode-changed-after-copy": "",
  "naked-pod": "",
  "name-invalid": "",
  "namespace-without-default-deny": "",
  "namespace-without-pod-security": "",
  "network-policy-allows-all": "",
  "network-policy-ineffective": "",
  "network-policy-invalid": "",
  "network-policy-one-sided": "egress matchLabels matchLabels/ podSelector policyTypes spec",
  "node-port-local": "",
  "non-root-contradiction": "",
  "npm-install-ignores-lock": "",
  "object-invalid": "",
  "package-archive-gone": "",
  "package-install-without-root": "",
  "package-lists-kept": "",
  "package-lists-updated-alone": "",
  "package-manager-waits": "",
  "password-in-image": "",
  "persistent-volume-on-node": "",
  "pip-cache-kept": "",
  "pipe-hides-failure": "",
  "platform-fixed": "",
  "platform-redundant": "",
  "pod-invalid": "",
  "pod-user-differs-from-image": "",
  "pods-not-isolated": "key matchExpressions matchLabels matchLabels/ operator podSelector spec values",
  "pods-not-spread": "accessModes spec",
  "port-not-exposed": "",
  "priority-class-missing": "",
  "privilege-escalation-allowed": "labels/",
  "privileged-port": "hostNetwork name runAsGroup runAsNonRoot runAsUser securityContext sysctls value",
  "probe-host-set": "labels/",
  "probe-invalid": "",
  "probe-port-unknown": "",
  "probes-identical": "",
  "proc-mount-unmasked": "labels/",
  "program-started-by-npm": "",
  "pull-policy-contradicts-tag": "",
  "quota-demand-unmet": "",
  "rbac-approves-certificates": "",
  "rbac-changes-configmaps": "",
  "rbac-changes-namespaces": "",
  "rbac-changes-network": "kind name subjects",
  "rbac-changes-roles": "kind name subjects",
  "rbac-changes-secrets": "",
  "rbac-changes-webhooks": "",
  "rbac-creates-volumes": "",
  "rbac-creates-workloads": "",
  "rbac-deletes-events": "",
  "rbac-deletes-workloads": "kind name subjects",
  "rbac-escalation-verbs": "",
  "rbac-exec-into-pods": "",
  "rbac-grant-ineffective": "",
  "rbac-impersonates": "",
  "rbac-invalid": "",
  "rbac-issues-tokens": "",
  "rbac-node-proxy": "",
  "rbac-reads-secrets": "",
  "rbac-wildcard": "kind name subjects",
  "read-only-root-without-volume": "",
  "readiness-probe-missing": "labels/ name port ports publishNotReadyAddresses selector selector/ spec targetPort type",
  "removed-object-used": "blueGreen canary canaryMetadata labels labels/ spec stableMetadata steps strategy",
  "replicas-beside-autoscaler": "",
  "request-above-limit": "",
  "resource-unit-wrong": "",
  "resources-missing": "",
  "restart-policy-invalid": "",
  "role-resource-unknown": "",
  "rollout-stops-all-pods": "selector selector/ spec",
  "root-filesystem-writable": "",
  "root-group": "",
  "root-user-restored": "runAsGroup runAsNonRoot runAsUser securityContext volumes",
  "run-without-effect": "",
  "runtime-socket-mounted": "labels/",
  "scale-target-contradicted": "",
  "schedule-invalid": "",
  "seccomp-profile-missing": "labels/",
  "seccomp-unconfined": "labels/",
  "secret-committed": "",
  "secret-copied": "",
  "secret-in-build": "",
  "secret-in-config-map": "",
  "secret-in-environment": "",
  "secret-in-plain-text": "",
  "selector-matches-nothing":
    "blueGreen canary canaryMetadata experiment labels labels/ metadata spec stableMetadata steps strategy templates",
  "selector-mismatch": "",
  "selinux-options-set": "labels/",
  "server-fields-committed": "",
  "service-account-alias": "",
  "service-account-token-mounted": "",
  "service-crosses-zones":
    "affinity key matchExpressions nodeAffinity nodeName nodeSelector nodeSelector/ nodeSelectorTerms requiredDuringSchedulingIgnoredDuringExecution",
  "service-invalid": "",
  "service-on-node-port": "",
  "service-with-external-ips": "",
  "session-affinity-ineffective": "",
  "shell-form-without-shell": "",
  "single-replica": "labels/ selector selector/ spec",
  "stage-name-ambiguous": "",
  "stage-reference-broken": "",
  "start-in-shell-form": "",
  "start-script-broken": "",
  "stateful-set-service-not-headless": "clusterIP spec",
  "sub-path-never-updated": "",
  "sudo-used": "add capabilities hostPath privileged securityContext volumes",
  "system-namespace-used": "",
  "target-port-unknown":
    "args command containerPort containers env env/ livenessProbe livenessProbe/ name ports readinessProbe readinessProbe/ script source startupProbe startupProbe/ toJSON",
  "token-never-expires": "",
  "topology-annotation-ineffective": "",
  "topology-spread-invalid": "",
  "unhealthy-pods-block-drain": "",
  "unsafe-sysctl": "labels/",
  "update-strategy-invalid": "",
  "user-log-too-large": "",
  "user-missing": "runAsGroup runAsNonRoot runAsUser securityContext",
  "user-named": "runAsGroup runAsNonRoot runAsUser securityContext",
  "user-namespace-missing": "",
  "user-not-numeric": "runAsGroup runAsNonRoot runAsUser securityContext",
  "user-unused": "runAsGroup runAsNonRoot runAsUser securityContext",
  "utilization-without-request": "cpu default defaultRequest limits requests resources spec",
  "value-without-equals": "",
  "verification-switched-off": "",
  "volume-blocks-rollout": "accessModes selector spec storageClassName volumeName",
  "volume-type-removed": "",
  "volume-type-restricted": "labels/",
  "workdir-relative": "",
};
