// Written by `npm run record-cases`.

/**
 * The keys that rules read of an object in any of the cases, by the ids of the rules. One with a slash behind it is the
 * key of a map whose keys were gone through: all below it counts as read. One with a dot behind it only leads to other
 * keys: in all cases the rule says the same with an empty map there and with none. What bears on the result of a rule is
 * among them, since a condition that no case knows is found by `npm run mutants`.
 */
export const keysRead: Readonly<Record<string, string>> = {
  "annotation-without-effect":
    "annotations annotations/ containers initContainers jobTemplate metadata priorityClassName seccompProfile. securityContext. selector spec template",
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
  "api: names": "jobTemplate name spec template volumes",
  "api: network policies": "cidr egress endPort except from ingress ipBlock policyTypes port ports spec to",
  "api: pods":
    "containerPort containers effect env hostIP hostPort initContainers jobTemplate key metadata mountPath name operator ports protocol spec template tolerationSeconds tolerations value valueFrom volumeClaimTemplates volumeDevices volumeMounts volumes",
  "api: probes":
    "exec grpc httpGet lifecycle livenessProbe livenessProbe/ postStart postStart/ preStop preStop/ readinessProbe readinessProbe/ sleep startupProbe startupProbe/ tcpSocket",
  "api: rbac":
    "apiGroup apiGroups kind name namespace nonResourceURLs resourceNames resources. roleRef rules subjects verbs",
  "api: resources":
    "cpu ephemeral-storage hugepages-2Mi limits. limits/ memory nvidia.com/gpu requests. requests/ resources.",
  "api: restart policies": "jobTemplate podFailurePolicy restartPolicy spec",
  "api: schedules": "schedule spec timeZone",
  "api: selectors":
    "key labels labels/ manualSelector matchExpressions matchLabels matchLabels/ metadata operator selector spec template values",
  "api: services":
    "allocateLoadBalancerNodePorts clusterIP clusterIPs externalIPs externalName externalTrafficPolicy healthCheckNodePort loadBalancerClass loadBalancerSourceRanges name nodePort port ports protocol selector selector/ spec targetPort type",
  "api: settings":
    "add affinity allowPrivilegeEscalation appArmorProfile capabilities fsGroup fsGroupChangePolicy hostNetwork internalTrafficPolicy key labelSelector matchExpressions matchLabelKeys matchLabels matchLabels/ maxSkew minDomains nodeAffinityPolicy nodeSelector nodeTaintsPolicy operator privileged procMount readOnlyRootFilesystem runAsGroup runAsUser seLinuxOptions seccompProfile securityContext spec supplementalGroups supplementalGroupsPolicy sysctls tolerations topologyKey topologySpreadConstraints trafficDistribution values whenUnsatisfiable",
  "api: strategies": "maxSurge maxUnavailable rollingUpdate spec strategy type updateStrategy",
  "apparmor-annotation-deprecated":
    "annotations annotations/ appArmorProfile containers initContainers jobTemplate metadata securityContext. selector spec template",
  "apparmor-unconfined":
    "add annotations/ appArmorProfile args capabilities. command containers hostIPC hostNetwork hostPID initContainers jobTemplate securityContext. selector spec template type volumeDevices volumeMounts volumes",
  "autoscaler-invalid":
    "annotations/ averageUtilization averageValue containerResource external maxReplicas metrics minReplicas object pods resource scaleTargetRef spec target type value",
  "backend-port-unknown":
    "backend backendRefs defaultBackend group http kind name namespace number paths port rules service spec",
  "binding-to-broad-role": "kind labels/ name roleRef",
  "binding-to-cluster-admin": "kind labels/ name roleRef subjects",
  "binding-to-default-account": "kind name subjects",
  "binding-to-everyone": "kind labels/ name roleRef subjects",
  "binding-to-system-masters": "kind labels/ name subjects",
  "capabilities-added":
    "add capabilities. containers initContainers jobTemplate privileged securityContext. selector spec template volumes",
  "capabilities-not-dropped":
    "add annotations/ args capabilities. command containerPort containers drop env hostIPC hostNetwork hostPID hostPath initContainers jobTemplate key mountPath name operator ports privileged readOnlyRootFilesystem runAsNonRoot runAsUser seccompProfile securityContext. selector spec sysctls template tolerations value volumeMounts volumes",
  "capability-name-invalid":
    "add capabilities. containers drop initContainers jobTemplate securityContext. selector spec template",
  "command-needs-shell":
    "command containers env exec initContainers jobTemplate lifecycle livenessProbe mountPath name postStart preStop readinessProbe selector spec startupProbe template volumeMounts",
  "config-key-missing":
    "configMap configMapKeyRef containers env initContainers items jobTemplate key name optional projected secret secretKeyRef secretName selector sources spec template valueFrom volumes",
  "container-privileged":
    "add args capabilities. command containers hostIPC hostNetwork hostPID hostPath initContainers jobTemplate key mountPropagation operator privileged securityContext. selector spec template tolerations volumeDevices volumeMounts volumes",
  "container-runs-as-root":
    "add args capabilities. command configMap containerPort containers csi defaultMode downwardAPI emptyDir env ephemeral fsGroup fsGroupChangePolicy gitRepo hostNetwork hostPID hostPath hostUsers image initContainers jobTemplate metadata mountPath name persistentVolumeClaim ports privileged projected runAsGroup runAsNonRoot runAsUser secret securityContext. selector spec sysctls template volumeClaimTemplates volumeMounts volumes",
  "control-plane-label-outdated":
    "affinity affinity/ containers containers/ initContainers jobTemplate key nodeSelector nodeSelector/ selector spec spec/ template tolerations",
  "cpu-limit-missing":
    "annotations/ containers cpu initContainers jobTemplate limits. memory metadata ownerReferences requests. resourceClaims resources selector spec template",
  "cron-job-deadline-missing": "schedule spec startingDeadlineSeconds",
  "cron-job-may-overlap": "activeDeadlineSeconds concurrencyPolicy jobTemplate schedule spec suspend",
  "cron-job-never-runs": "schedule spec startingDeadlineSeconds",
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
  "duplicate-environment-variable": "containers env initContainers jobTemplate name selector spec template value",
  "egress-reaches-metadata": "cidr egress endPort except ipBlock policyTypes port ports protocol spec to",
  "environment-variable-undefined":
    "containers env envFrom initContainers jobTemplate name selector spec template value",
  "ephemeral-storage-unlimited":
    "annotations/ containers ephemeral-storage initContainers jobTemplate limits. metadata ownerReferences resourceClaims resources selector spec template",
  "field-deprecated": "annotations annotations/ externalIPs ingressClassName loadBalancerIP metadata spec",
  "finished-job-kept": "annotations/ containers metadata ownerReferences spec template ttlSecondsAfterFinished",
  "grace-period-too-short":
    "command containers exec initContainers jobTemplate lifecycle preStop seconds selector sleep spec template terminationGracePeriodSeconds",
  "healthcheck-without-probe":
    "args command containerPort containers env envFrom initContainers jobTemplate livenessProbe name ports protocol readinessProbe restartPolicy selector spec startupProbe template",
  "host-aliases-set": "containers hostAliases initContainers jobTemplate selector spec template",
  "host-namespace-shared":
    "containers hostIPC hostNetwork hostPID initContainers jobTemplate selector spec template volumes",
  "host-path-mounted":
    "containers hostPath initContainers jobTemplate key name operator path readOnly selector spec template tolerations volumeMounts volumes",
  "host-port-used": "containers hostNetwork hostPort initContainers jobTemplate ports selector spec template volumes",
  "host-process-container":
    "containers hostProcess initContainers jobTemplate securityContext. selector spec template volumes windowsOptions",
  "host-settings-conflict":
    "add allowPrivilegeEscalation annotations/ appArmorProfile capabilities. containerPort hostIPC hostNetwork hostPID hostPort hostUsers localhostProfile ports privileged seccompProfile. securityContext. shareProcessNamespace type",
  "image-digest-missing": "containers initContainers jobTemplate selector spec template",
  "image-registry-frozen": "containers initContainers jobTemplate selector spec template",
  "image-tag-floating": "containers imagePullPolicy initContainers jobTemplate selector spec template",
  "ingress-catches-all-hosts": "backend defaultBackend host rules spec",
  "ingress-class-contradicted": "annotations annotations/ ingressClassName metadata spec",
  "ingress-invalid":
    "annotations/ backend defaultBackend host hosts http name number path pathType paths port resource rules service spec tls",
  "ingress-nginx-retired": "annotations/",
  "ingress-snippet": "annotations/",
  "ingress-without-tls": "annotations/ defaultBackend ingressClassName labels/ rules rules/ spec tls toJSON",
  "kustomize-field-deprecated":
    "bases commonLabels imageTags images labels patches patchesJson6902 patchesStrategicMerge resources. vars",
  "label-deprecated":
    "affinity affinity/ containers initContainers jobTemplate nodeSelector nodeSelector/ selector spec template",
  "label-invalid":
    "annotations annotations/ egress from ingress jobTemplate labels labels/ matchLabels matchLabels/ metadata namespaceSelector nodeSelector nodeSelector/ podSelector selector selector/ spec template to",
  "liveness-probe-impatient":
    "annotations/ containers failureThreshold initContainers initialDelaySeconds jobTemplate livenessProbe metadata ownerReferences periodSeconds readinessProbe selector spec startupProbe template timeoutSeconds",
  "liveness-probe-missing":
    "annotations/ containers initContainers livenessProbe metadata ownerReferences selector spec template",
  "load-balancer-open": "annotations/ loadBalancerClass loadBalancerIP loadBalancerSourceRanges spec type",
  "local-traffic-without-daemonset": "clusterIP clusterIPs internalTrafficPolicy selector selector/ spec type",
  "memory-volume-unlimited":
    "annotations/ containers emptyDir initContainers jobTemplate limits. medium memory metadata name ownerReferences resourceClaims resources selector sizeLimit spec template volumeMounts volumes",
  "naked-pod": "activeDeadlineSeconds annotations/ containers hostNetwork metadata ownerReferences restartPolicy spec",
  "name-invalid": "annotations/ jobTemplate name spec template volumes",
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
    "containers fsGroup initContainers jobTemplate runAsGroup runAsNonRoot runAsUser securityContext. selector spec template",
  "object-invalid": "/ annotations/ containers/ kind mac sops spec/",
  "persistent-volume-on-node": "hostPath path spec",
  "pod-invalid":
    "annotations/ containerPort containers effect env hostIP hostPort initContainers jobTemplate key metadata mountPath name operator ports protocol spec template tolerationSeconds tolerations value valueFrom volumeClaimTemplates volumeDevices volumeMounts volumes",
  "pod-user-differs-from-image":
    "containers initContainers jobTemplate runAsGroup runAsNonRoot runAsUser securityContext. selector spec template",
  "pods-not-isolated":
    "annotations/ containers hostNetwork initContainers jobTemplate labels/ metadata ownerReferences selector spec template",
  "pods-not-spread":
    "affinity claimName containers hostNetwork hostPath hostPort initContainers key labelSelector labels/ matchExpressions matchFields matchLabels matchLabels/ nodeAffinity nodeName nodeSelector nodeSelector/ nodeSelectorTerms operator persistentVolumeClaim podAffinity podAffinityTerm podAntiAffinity ports preferredDuringSchedulingIgnoredDuringExecution requiredDuringSchedulingIgnoredDuringExecution schedulerName selector selector/ spec storageClassName template topologyKey topologySpreadConstraints values volumeClaimTemplates volumes",
  "port-not-exposed":
    "/ args command configMap containerPort containers containers/ env envFrom grpc httpGet initContainers jobTemplate livenessProbe name port ports projected protocol readinessProbe secret selector spec spec/ startupProbe tcpSocket template toJSON volumeMounts volumes",
  "priority-class-missing":
    "annotations/ containers initContainers jobTemplate metadata ownerReferences priority priorityClassName selector spec template",
  "privilege-escalation-allowed":
    "add allowPrivilegeEscalation args capabilities. command containers drop env env/ initContainers jobTemplate privileged runAsNonRoot runAsUser securityContext. selector spec template toJSON",
  "probe-host-set":
    "containers host hostNetwork httpGet initContainers jobTemplate lifecycle livenessProbe postStart preStop readinessProbe selector spec startupProbe tcpSocket template volumes",
  "probe-invalid":
    "annotations/ exec grpc httpGet lifecycle livenessProbe livenessProbe/ postStart postStart/ preStop preStop/ readinessProbe readinessProbe/ sleep startupProbe startupProbe/ tcpSocket",
  "probe-port-unknown":
    "annotations/ containerPort httpGet lifecycle livenessProbe name port ports postStart preStop readinessProbe startupProbe tcpSocket",
  "probes-identical":
    "annotations/ containers exec exec/ failureThreshold grpc grpc/ httpGet httpGet/ initContainers initialDelaySeconds jobTemplate livenessProbe metadata ownerReferences periodSeconds readinessProbe selector spec tcpSocket tcpSocket/ template timeoutSeconds",
  "proc-mount-unmasked":
    "containers hostUsers initContainers jobTemplate procMount securityContext. selector spec template volumes",
  "pull-policy-contradicts-tag": "containers imagePullPolicy initContainers jobTemplate selector spec template",
  "quota-demand-unmet":
    "containers cpu initContainers jobTemplate limits. memory requests. resourceClaims resources selector spec template",
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
    "args command containers initContainers jobTemplate mountPath name readOnlyRootFilesystem securityContext. selector spec template volumeMounts volumes",
  "readiness-probe-missing":
    "annotations/ args command containerPort containers initContainers labels/ livenessProbe metadata name ownerReferences ports readinessProbe restartPolicy selector spec startupProbe template",
  "replicas-beside-autoscaler": "replicas spec",
  "request-above-limit":
    "annotations/ cpu ephemeral-storage hugepages-2Mi limits. limits/ memory nvidia.com/gpu requests. requests/ resources.",
  "resource-unit-wrong":
    "emptyDir ephemeral limits. limits/ requests. requests/ resources. sizeLimit spec volumeClaimTemplate volumeClaimTemplates volumes",
  "resources-missing":
    "annotations/ containers cpu initContainers jobTemplate limits. memory metadata ownerReferences requests. resourceClaims resources selector spec template",
  "restart-policy-invalid": "annotations/ jobTemplate podFailurePolicy restartPolicy spec",
  "role-resource-unknown": "annotations/ apiGroups resourceNames resources. rules verbs",
  "rollout-stops-all-pods":
    "annotations/ labels/ maxUnavailable metadata ownerReferences rollingUpdate spec strategy type",
  "root-filesystem-writable":
    "args command containers initContainers jobTemplate mountPath name readOnlyRootFilesystem securityContext. selector spec template volumeMounts volumes",
  "root-group":
    "containers fsGroup initContainers jobTemplate runAsGroup runAsUser securityContext. selector spec supplementalGroups template volumes",
  "runtime-socket-mounted":
    "containers hostPath initContainers jobTemplate name path readOnly selector spec template tolerations volumeMounts volumes",
  "scale-target-contradicted": "apiVersion kind name scaleTargetRef spec",
  "schedule-invalid": "annotations/ schedule spec timeZone",
  "seccomp-profile-missing":
    "annotations/ args capabilities. command containers drop hostIPC hostNetwork hostPID hostPath initContainers jobTemplate key operator privileged readOnlyRootFilesystem seccompProfile securityContext. selector spec template tolerations type volumes",
  "seccomp-unconfined":
    "add args capabilities. command containers hostIPC hostNetwork hostPID initContainers jobTemplate seccompProfile. securityContext. selector spec template type volumeDevices volumeMounts volumes",
  "secret-committed": "data data/ sops stringData stringData/ type",
  "secret-in-config-map": "data data/",
  "secret-in-environment":
    "containers env envFrom initContainers jobTemplate name secretKeyRef secretRef selector spec template valueFrom",
  "secret-in-plain-text": "args command containers env initContainers jobTemplate name selector spec template value",
  "selector-matches-nothing":
    "clusterIP clusterIPs matchExpressions matchLabels matchLabels/ podSelector selector selector/ spec type",
  "selector-mismatch":
    "annotations/ key labels labels/ manualSelector matchExpressions matchLabels matchLabels/ metadata operator selector spec template values",
  "selinux-options-set":
    "containers initContainers jobTemplate role seLinuxOptions securityContext. selector spec template type user volumes",
  "server-fields-committed":
    "annotations annotations/ creationTimestamp deletionGracePeriodSeconds deletionTimestamp generation jobTemplate managedFields metadata resourceVersion selfLink spec status template uid",
  "service-account-alias":
    "containers initContainers jobTemplate selector serviceAccount serviceAccountName spec template",
  "service-account-token-mounted":
    "automountServiceAccountToken containers initContainers jobTemplate selector serviceAccount serviceAccountName spec template",
  "service-crosses-zones":
    "annotations annotations/ clusterIP clusterIPs externalTrafficPolicy internalTrafficPolicy metadata name ports selector selector/ sessionAffinity spec trafficDistribution type",
  "service-invalid":
    "allocateLoadBalancerNodePorts annotations/ clusterIP clusterIPs externalIPs externalName externalTrafficPolicy healthCheckNodePort loadBalancerClass loadBalancerSourceRanges name nodePort port ports protocol selector selector/ spec targetPort type",
  "service-on-node-port": "spec type",
  "service-with-external-ips": "externalIPs spec",
  "session-affinity-ineffective": "clusterIP clusterIPs sessionAffinity sessionAffinityConfig spec type",
  "single-replica": "annotations/ labels/ metadata ownerReferences rollingUpdate spec strategy type",
  "stateful-set-service-not-headless": "serviceName spec",
  "sub-path-never-updated":
    "configMap containers downwardAPI initContainers jobTemplate name projected secret selector spec subPath subPathExpr template volumeMounts volumes",
  "system-namespace-used": "containers initContainers jobTemplate priorityClassName selector spec template",
  "target-port-unknown": "clusterIP clusterIPs port ports selector selector/ spec targetPort type",
  "token-never-expires": "type",
  "topology-annotation-ineffective":
    "annotations/ clusterIP clusterIPs internalTrafficPolicy selector selector/ spec type",
  "topology-spread-invalid":
    "containers initContainers jobTemplate labelSelector labelSelector/ labels/ matchLabelKeys minDomains selector selector/ spec template topologyKey topologySpreadConstraints topologySpreadConstraints/ whenUnsatisfiable",
  "unhealthy-pods-block-drain": "spec unhealthyPodEvictionPolicy",
  "unsafe-sysctl": "containers initContainers jobTemplate name securityContext. selector spec sysctls template volumes",
  "update-strategy-invalid": "annotations/ maxSurge maxUnavailable rollingUpdate spec strategy type updateStrategy",
  "user-namespace-missing":
    "containers hostIPC hostNetwork hostPID hostPath hostUsers initContainers jobTemplate privileged securityContext. selector spec template volumeDevices volumes",
  "utilization-without-request":
    "apiVersion container containerResource kind metrics name resource scaleTargetRef spec target targetCPUUtilizationPercentage type",
  "volume-blocks-rollout":
    "annotations/ claimName maxSurge maxUnavailable metadata ownerReferences persistentVolumeClaim rollingUpdate spec strategy type volumes",
  "volume-type-removed":
    "cephfs containers gitRepo glusterfs initContainers jobTemplate name rbd selector spec template volumes",
  "volume-type-restricted":
    "awsElasticBlockStore azureDisk azureFile cephfs cinder containers fc flexVolume flocker gcePersistentDisk gitRepo glusterfs hostIPC hostNetwork hostPID hostPath initContainers iscsi jobTemplate nfs photonPersistentDisk portworxVolume privileged quobyte rbd scaleIO securityContext. selector spec storageos template volumes vsphereVolume",
};
